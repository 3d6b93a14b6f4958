import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNarration } from '../../scripts/narrate/read-script.ts';
import { sentencesOf } from '../../src/domain/narration/script.ts';
import { type Analysis, analyze, type Problem } from '../../src/domain/negotiation/analyze.ts';
import { analyzeContingent } from '../../src/domain/negotiation/contingent.ts';
import { splitOnePie } from '../../src/domain/negotiation/one-pie.ts';

const ROOT = join(import.meta.dirname, '../..');
const { script } = readNarration(ROOT, 'letting-go');

/** What is said in one chapter. */
function said(chapter: string): string {
  const part = script.chapters.find(({ id }) => id === chapter);
  return part
    ? sentencesOf(part)
        .map(({ text }) => text)
        .join(' ')
    : '';
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below ten thousand as the narration says it. */
function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100)
    return [TENS[Math.floor(value / 10)], UNITS[value % 10]].slice(0, value % 10 ? 2 : 1).join('-');
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  const head = `${inWords(Math.floor(value / size))} ${name}`;
  return rest === 0 ? head : `${head}${rest < 100 ? ' and' : ''} ${inWords(rest)}`;
}

const scenario = (id: string): Problem =>
  parse(readFileSync(join(ROOT, `content/scenarios/${id}.yaml`), 'utf8')) as Problem;

function share(together: number, aloneA: number, aloneB: number) {
  const split = splitOnePie({ together, aloneA, aloneB });
  if (!('equalSplit' in split)) throw new Error('There is no pie to share.');
  return split;
}

/** What a kitchen is worth above its cost, shared. */
const kitchen = (worth: number, cost: number) => share(worth - cost, 0, 0);

// The producer's show, as in the case of the tests and the calculator.
const tvShow = {
  buyerValue: { H: 4, L: 2 },
  buyerNoDeal: 0,
  sellerCost: 3,
  chanceOfH: { a: 0.2, b: 0.8 },
  largestLoss: { a: 0, b: 1.5 },
};

function figures(): [chapter: string, words: string][] {
  const pizza = share(12, 4, 2);
  const tablet = scenario('tablet');
  const priceOnly = analyze({ ...tablet, issues: tablet.issues.slice(0, 1) });
  const talks: Analysis = analyze(scenario('talks'));
  const show = analyzeContingent(tvShow);
  const may = kitchen(4850, 3400);
  const bonus = Math.round((show?.contingent?.bonus ?? 0) * 10);
  return [
    [
      'introduction',
      `with ${inWords(pizza.equalSplit.a)} slices, and Bob with ${inWords(pizza.equalSplit.b)}`,
    ],
    ['introduction', `The agreement adds the other ${inWords(pizza.pie)}`],
    [
      'introduction',
      `Alice says ${inWords(pizza.proportional?.a ?? 0)} and ${inWords(pizza.proportional?.b ?? 0)}`,
    ],
    ['ai-applications', `the price alone leaves ${inWords(priceOnly.pie ?? 0)} dollars`],
    ['ai-applications', `a ${inWords(analyze(tablet).pie ?? 0).replace('one ', '')}`],
    ['ai-applications', `the shop ${inWords(-(tablet.issues[1]?.b[1] ?? 0))} dollars`],
    ['ai-applications', `worth ${inWords(tablet.issues[1]?.a[1] ?? 0)}`],
    [
      'ai-applications',
      `the shop ${inWords(-(tablet.issues[2]?.b[1] ?? 0))}, and to you it is worth ${inWords(tablet.issues[2]?.a[1] ?? 0)}`,
    ],
    [
      'real-world-applications',
      show?.contingent?.base === 1.5 ? 'one and a half million in any case' : 'another base',
    ],
    [
      'real-world-applications',
      `${inWords(Math.floor(bonus / 10))} point ${inWords(bonus % 10)} million more`,
    ],
    [
      'international-relations',
      `at ${inWords(talks.split?.a ?? 0)} points, and Southmar at ${inWords(talks.split?.b ?? 0)}`,
    ],
    [
      'international-relations',
      `at ${inWords(talks.bestTrade?.a ?? 0)}, and Southmar at ${inWords(talks.bestTrade?.b ?? 0)}`,
    ],
    ['key-concepts', `In ${inWords(Math.round((100 * 677) / 1005))} of a hundred`],
    ['advanced-dynamics', `${inWords(may.pie)}.`],
    ['advanced-dynamics', `At ${inWords(3400 + may.equalSplit.a)}, both gain the same`],
    [
      'advanced-dynamics',
      kitchen(4500, 4000).pie === kitchen(3900, 3400).pie
        ? 'a gain of five hundred'
        : 'other gains',
    ],
  ];
}

describe('the figures of the narration', () => {
  it.each([
    [7, 'seven'],
    [90, 'ninety'],
    [155, 'one hundred and fifty-five'],
    [1005, 'one thousand and five'],
    [4125, 'four thousand one hundred and twenty-five'],
  ])('%d is said as %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });

  it.each(figures())('in %s are those of the site: %s', (chapter, words) => {
    expect(said(chapter)).toContain(words);
  });

  it('leave no fixed price for the television show', () => {
    const without = analyzeContingent(tvShow);
    expect(without?.fixedPrice?.dealPossible).toBe(false);
    expect(said('real-world-applications')).toContain('No fixed price suits them both.');
  });
});
