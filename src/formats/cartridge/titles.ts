import { legalXml } from '../xml.ts';

/** The longest title that Moodle keeps is 255 characters; of a longer one it refuses the whole file. */
export const LONGEST_TITLE = 250;

const UNTITLED = '(no title)';

/**
 * A title in one line and at most `longest` UTF-16 units long; a longer one ends in a dot of three, after a whole word
 * if there is one in reach, and never inside a character.
 */
export function formatTitle(text: string, longest = LONGEST_TITLE): string {
  const line = legalXml(text).replace(/\s+/g, ' ').trim() || UNTITLED;
  if (line.length <= longest) return line;
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  let kept = '';
  for (const { segment } of graphemes.segment(line)) {
    if (kept.length + segment.length > longest - 1) break;
    kept += segment;
  }
  const words = kept.replace(/\s+\S*$/, '');
  return `${(words.length > longest / 2 ? words : kept).trimEnd()}…`;
}
