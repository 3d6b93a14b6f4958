/** A place in a list of texts. */
export interface TextMatch {
  /** Of the text in the list. */
  index: number;
  /** The half-open interval of characters in it. */
  from: number;
  to: number;
}

const QUOTATION_MARKS: [signs: RegExp, pattern: string][] = [
  [/['‘’]/g, "['‘’]"],
  [/["“”]/g, '["“”]'],
];

/**
 * Finds a query in texts: plain words, no pattern. Capitals, the form of quotation marks and the number of spaces do
 * not matter.
 *
 * @returns every match, in order; none for a query without words
 */
export function findText(texts: readonly string[], query: string): TextMatch[] {
  const plain = query.trim().replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  if (plain === '') return [];
  const words = QUOTATION_MARKS.reduce(
    (text, [signs, pattern]) => text.replace(signs, pattern),
    plain,
  );
  const pattern = new RegExp(words.replace(/\s+/g, '\\s+'), 'gi');
  return texts.flatMap((text, index) =>
    [...text.matchAll(pattern)].map((match) => ({
      index,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
