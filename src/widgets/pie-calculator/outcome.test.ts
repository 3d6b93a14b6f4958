import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicePie } from '../../domain/picture/pie.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { defaults, init, type Props, read, reduce } from './state.ts';

function outcomeFor(props: Partial<Props>): Outcome {
  const state = init({ ...defaults, ...props });
  const reading = read(state);
  if (!reading.ok) throw new Error('These numbers cannot be read.');
  return outcomeOf(reading, state);
}
const numbers = (together: number, aloneA: number, aloneB: number) => ({
  together,
  aloneA,
  aloneB,
});

describe('the outcome of a pie', () => {
  it('says how large it is and what half of it makes for each', () => {
    expect(outcomeFor({}).sentence).toBe(
      "The pie is 6 slices: what the two of you have together, less what each has alone. Half of it on top of each side's own makes 7 slices for Alice and 5 slices for Bob.",
    );
  });

  it('compares three ways to share, with what each side gains', () => {
    expect(
      outcomeFor({}).rows.map(({ id, a, b, gainA, gainB }) => [id, a, b, gainA, gainB]),
    ).toEqual([
      ['equal', '7 slices', '5 slices', '+3 slices', '+3 slices'],
      ['halves', '6 slices', '6 slices', '+2 slices', '+4 slices'],
      ['proportional', '8 slices', '4 slices', '+4 slices', '+2 slices'],
    ]);
    expect(outcomeFor({}).missing).toBe('');
  });

  it('names each way and says its rule', () => {
    expect(outcomeFor({}).rows.map(({ name, rule }) => `${name}: ${rule}`)).toEqual([
      'The pie in half: alone, plus half the pie',
      'Everything in half: half of the total each',
      'By power: in proportion to what each has alone',
    ]);
  });

  it('writes amounts of money with their sign, and one of a unit in the singular', () => {
    const money = outcomeFor({ ...numbers(300, 200, 60), unit: '$' });
    expect(money.sentence).toContain('The pie is $40');
    expect(money.rows[1]).toMatchObject({ a: '$150', gainA: '−$50', gainB: '+$90' });
    expect(outcomeFor(numbers(3, 1, 1)).sentence).toContain('The pie is 1 slice:');
    expect(outcomeFor({ ...numbers(3, 1, 1), unit: '' }).sentence).toContain('The pie is 1:');
  });

  it.each([
    [numbers(12, 8, 2), ['', 'Alice would do better alone', '']],
    [numbers(12, 2, 8), ['', 'Bob would do better alone', '']],
    [numbers(12, 6, 2), ['', '', '']],
    [numbers(12, -2, 8), ['', 'Bob would do better alone']],
  ])('names in each row of %j who would refuse it', (values, refusals) => {
    expect(outcomeFor(values).rows.map(({ refusal }) => refusal)).toEqual(refusals);
  });

  it.each([numbers(12, 0, 0), numbers(12, -2, 8), numbers(-1, -4, -2)])(
    'leaves the split by power out for %j and says why',
    (values) => {
      const { rows, missing } = outcomeFor(values);
      expect(rows.map(({ id }) => id)).toEqual(['equal', 'halves']);
      expect(missing).toBe(
        'A split by power is left out: it needs two fallbacks of at least zero and one above it.',
      );
    },
  );
});

describe('the outcome without a pie', () => {
  it.each([
    [
      numbers(4, 4, 2),
      'There is no pie. Together you get 4 slices, 2 slices less than the two of you have alone. Keep your alternatives: Alice keeps 4 slices, Bob 2 slices.',
    ],
    [
      numbers(6, 4, 2),
      'There is no pie. Together you get 6 slices, exactly what the two of you have alone. Keep your alternatives: Alice keeps 4 slices, Bob 2 slices.',
    ],
    [
      numbers(0.3, 0.1, 0.2),
      'There is no pie. Together you get 0.3 slices, exactly what the two of you have alone. Keep your alternatives: Alice keeps 0.1 slices, Bob 0.2 slices.',
    ],
  ])('says for %j what is missing and that both keep their alternatives', (values, sentence) => {
    expect(outcomeFor(values)).toEqual({
      sentence,
      rows: [],
      slices: [],
      marks: null,
      missing: '',
    });
  });
});

describe('names in sentences', () => {
  it('stand in the sentence and in the refusal', () => {
    const { sentence, rows } = outcomeFor({ ...numbers(12, 8, 2), nameA: 'Ann', nameB: 'Ben' });
    expect(sentence).toMatch(/for Ann and .* for Ben\.$/);
    expect(rows[1]?.refusal).toBe('Ann would do better alone');
  });

  it('are the first ones while a field is empty', () => {
    const emptied = ['nameA', 'nameB'] as const;
    const state = emptied
      .map((what) => ({ type: 'rename', what, text: ' ' }) as const)
      .reduce(reduce, init({ ...defaults, ...numbers(12, 8, 2) }));
    const reading = read(state);
    if (!reading.ok) throw new Error('These numbers cannot be read.');
    expect(outcomeOf(reading, state)).toEqual(outcomeFor(numbers(12, 8, 2)));
  });
});

describe('the picture', () => {
  it('shows both fallbacks and the pie between them, labelled with number and amount', () => {
    expect(outcomeFor({}).slices.map(({ side, text, amount }) => [side, text, amount])).toEqual([
      ['a', '4', '4 slices'],
      ['together', '6', '6 slices'],
      ['b', '2', '2 slices'],
    ]);
  });

  it('puts each label into its slice', () => {
    expect(outcomeFor({}).slices.map(({ path, x, y }) => ({ path, label: { x, y } }))).toEqual(
      slicePie([4, 6, 2], 100).map(({ path, label }) => ({ path, label })),
    );
  });

  it('labels money with its sign', () => {
    const { slices } = outcomeFor({ ...numbers(12_000, 4000, 2000), unit: '$' });
    expect(slices.map(({ text }) => text)).toEqual(['$4,000', '$6,000', '$2,000']);
  });

  it('leaves out the slice of a side that has nothing alone', () => {
    expect(outcomeFor(numbers(12, 0, 2)).slices.map(({ side }) => side)).toEqual(['together', 'b']);
  });

  it.each([numbers(12, -2, 8), numbers(12, 4, -2), numbers(-1, -4, -2)])(
    'draws the pie alone, labelled in its middle, where %j has amounts below zero',
    (values) => {
      const { slices, marks, rows } = outcomeFor(values);
      expect(slices).toEqual([expect.objectContaining({ side: 'together', x: 0, y: 0 })]);
      expect(marks).toBeNull();
      expect(rows.map(({ partA }) => partA)).toEqual(rows.map(() => null));
    },
  );

  it('marks on each bar what the sides have alone', () => {
    const { marks, rows } = outcomeFor({});
    expect(marks).toEqual({ a: 4 / 12, b: 2 / 12 });
    expect(rows.map(({ partA }) => partA)).toEqual([7 / 12, 6 / 12, 8 / 12]);
  });

  it('keeps bars and marks within the whole, and an equal split on the right side of both marks', () => {
    const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        amount,
        amount,
        amount.filter((pie) => pie > 0),
        (aloneA, aloneB, pie) => {
          const { marks, rows, slices } = outcomeFor(
            numbers(aloneA + aloneB + pie, aloneA, aloneB),
          );
          const [equal] = rows;
          const { a = 0, b = 0 } = marks ?? {};
          for (const { partA } of rows) expect(partA).toBeGreaterThanOrEqual(0);
          for (const { partA } of rows) expect(partA).toBeLessThanOrEqual(1);
          expect(equal?.refusal).toBe('');
          expect(equal?.gainA).toBe(equal?.gainB);
          expect(equal?.partA).toBeGreaterThanOrEqual(a);
          expect(1 - (equal?.partA ?? 0)).toBeGreaterThanOrEqual(b - 1e-12);
          expect(slices).toHaveLength(1 + Number(aloneA > 0) + Number(aloneB > 0));
        },
      ),
    );
  });
});
