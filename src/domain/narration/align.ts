import { type Phone, SILENCE } from './phones.ts';

const VOWELS = new Set([
  ...['aa', 'ae', 'ah', 'ao', 'aw', 'ax', 'axr', 'ay', 'eh', 'er'],
  ...['ey', 'ih', 'ix', 'iy', 'ow', 'oy', 'uh', 'uw'],
]);
const GAP = 1;

/** The price of hearing one phone for another: sounds of one kind are nearer than a vowel and a consonant. */
function substitution(one: string, other: string): number {
  if (one === other) return 0;
  return VOWELS.has(one) === VOWELS.has(other) ? 0.6 : 1.2;
}

/** When the words of a sentence begin, and how well the words said alone agree with the sentence. */
export interface Alignment {
  /** In the seconds of the recording; null for a word of which no sound was found. */
  starts: (number | null)[];
  /** Edit distance for each phone of the words; 0 when they are the same. */
  distance: number;
}

/**
 * Finds the words in a spoken sentence: the phones of each word said alone, one after the other, are laid along the
 * phones of the sentence at the smallest edit distance. Silence counts on neither side.
 *
 * @param words the phones of each word said alone
 */
export function alignWords(
  words: readonly (readonly string[])[],
  spoken: readonly Phone[],
): Alignment {
  const expected = words.flatMap((phones, word) =>
    phones.filter((name) => name !== SILENCE).map((name) => ({ name, word })),
  );
  const heard = spoken.filter(({ name }) => name !== SILENCE);
  const costs = costTable(
    expected.map(({ name }) => name),
    heard.map(({ name }) => name),
  );
  const starts = words.map((): number | null => null);
  let [row, column] = [expected.length, heard.length];
  while (row > 0 && column > 0) {
    const [want, got] = [expected[row - 1], heard[column - 1]];
    if (!want || !got) break;
    const here = at(costs, row, column);
    // Pairs are compared with a tolerance, since the costs are sums of fractions.
    if (near(here, at(costs, row - 1, column - 1) + substitution(want.name, got.name))) {
      starts[want.word] = got.startSeconds;
      row -= 1;
      column -= 1;
    } else if (near(here, at(costs, row - 1, column) + GAP)) row -= 1;
    else column -= 1;
  }
  const distance = at(costs, expected.length, heard.length) / Math.max(expected.length, 1);
  return { starts, distance };
}

const near = (one: number, other: number) => Math.abs(one - other) < 1e-9;
const at = (costs: readonly (readonly number[])[], row: number, column: number) =>
  costs[row]?.[column] ?? Infinity;

function costTable(expected: readonly string[], heard: readonly string[]): number[][] {
  const costs: number[][] = [heard.map((_, index) => index * GAP).concat(heard.length * GAP)];
  expected.forEach((want, index) => {
    const above = costs[index] ?? [];
    const row = [(index + 1) * GAP];
    heard.forEach((got, column) => {
      const pair = (above[column] ?? 0) + substitution(want, got);
      const gap = Math.min((above[column + 1] ?? 0) + GAP, (row[column] ?? 0) + GAP);
      row.push(Math.min(pair, gap));
    });
    costs.push(row);
  });
  return costs;
}
