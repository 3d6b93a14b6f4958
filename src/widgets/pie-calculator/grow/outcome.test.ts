import { describe, expect, it } from 'vitest';
import { issuesCase, parseExact } from '../../../../tests/cases/case-format.ts';
import { draftOf } from './draft.ts';
import { outcomeOf } from './outcome.ts';
import { type CatalogScenario, emptyScenario, scenarioFrom } from './scenario.ts';
import { studyProblem } from './study.ts';
import { wordingOf } from './wording.ts';

const look = (
  scenario = scenarioFrom(issuesCase('tablet') as never),
  deal: number[] | null = null,
) => outcomeOf(studyProblem(scenario.problem), deal, wordingOf(draftOf(scenario)), true);
const caseOf = (id: string) => issuesCase(id) as unknown as CatalogScenario;

describe('outcomeOf', () => {
  it.each(['chores', 'tablet', 'talks'])('has the answers of the reference case: %s', (id) => {
    const { expected } = issuesCase(id);
    const { rows, counts } = look(scenarioFrom(caseOf(id)));
    const deals = Object.fromEntries(rows.map((row) => [row.id, row.deal.deal]));
    const split = expected[expected.splitRule];
    expect(deals).toEqual({
      split: split?.deal,
      best: split?.bestTrade?.deal,
      nash: expected.nash.deal,
      kalai: expected.kalaiSmorodinsky.deal,
      equal: expected.egalitarian.deal,
    });
    expect(rows[0]?.percent).toBeCloseTo(split ? parseExact(split.percentOfPie) : Number.NaN, 9);
    expect(counts).toContain(`${expected.outcomes} deals can be made`);
    expect(counts).toContain(`${expected.acceptableOutcomes} of them are at least as good`);
    expect(counts).toContain(`${split?.betterForBoth} on the frontier are better for both`);
  });

  it('says in one sentence who gives way on what, and what each gains', () => {
    expect(look().sentence).toBe(
      'Say you are Buyer. You have split every difference. Another deal is better for both. You give way on Price (from $480 to $500), Delivery (from 5 days to collect in store) and Post a review / newsletter photo (from no to yes); they give way on Stylus pen (from no to yes) and Memory card (from no to yes): +$40 for you, +$26 for them.',
    );
  });

  it('lists the deals better for both than the one on the table, that one aside', () => {
    const { better, table, isSplit } = look(undefined, [4, 0, 0, 0, 1, 0]);
    expect(isSplit).toBe(true);
    const { totals } = studyProblem(issuesCase('tablet'));
    expect(better.length).toBeGreaterThan(8);
    for (const i of better) {
      expect(totals.a[i]).toBeGreaterThanOrEqual(table.a);
      expect(totals.b[i]).toBeGreaterThanOrEqual(table.b);
      expect([totals.a[i], totals.b[i]]).not.toEqual([table.a, table.b]);
    }
  });

  it('offers no trade from an efficient deal', () => {
    const { best, sentence, better, rows } = look(undefined, [5, 1, 0, 1, 0, 1]);
    expect([best, better]).toEqual([null, []]);
    expect(sentence).toContain('No other deal is better for one of you');
    expect(rows.map(({ id }) => id)).not.toContain('best');
  });

  it('has no answer but no deal where none suits both', () => {
    const scenario = scenarioFrom({ ...caseOf('tablet'), disagreement: { a: 200, b: 200 } });
    const { sentence, rows, best, better, caution, counts } = look(scenario);
    expect(sentence).toBe(
      'No deal here is at least as good for both as having none. Keep your alternatives: Buyer keeps $200, Seller $200.',
    );
    expect(rows.map(({ id, percent }) => [id, percent])).toEqual([['split', null]]);
    expect(rows[0]?.refusal).toBe('Buyer and Seller would do better without a deal');
    expect([best, better, caution]).toEqual([null, [], '']);
    expect(counts).toContain('0 of them are at least as good');
  });

  it('asks for values where every deal is worth the same', () => {
    expect(look(emptyScenario).sentence).toContain('Every deal is worth the same so far.');
  });

  it('warns that points of two people are not one unit, and calls the pie an index', () => {
    expect(look(scenarioFrom(caseOf('chores'))).caution).toContain('an index, not an amount');
    expect(look().caution).toContain('the pie, is $155');
  });

  it('adds nothing up where the two count in different units', () => {
    const scenario = { ...scenarioFrom(caseOf('tablet')), units: { a: '$', b: 'points' } };
    const { rows, caution, sentence } = look(scenario);
    expect(rows.every(({ percent }) => percent === null)).toBe(true);
    expect(rows.map(({ id }) => id)).not.toContain('equal');
    expect(caution).toContain('different units');
    expect(sentence).toContain('+40 for you, +26 for them.');
  });

  it('puts the dock into the bundle once it is worth $60, as the lesson says', () => {
    const scenario = scenarioFrom(caseOf('tablet'));
    const issues = scenario.problem.issues.map((issue, i) =>
      i === 2 ? { ...issue, a: [0, 60] } : issue,
    );
    const { best } = look({ ...scenario, problem: { ...scenario.problem, issues } });
    expect(best?.deal[2]).toBe(1);
  });
});
