import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  boundsFor,
  defaults,
  init,
  LARGEST,
  labels,
  type Props,
  read,
  reduce,
} from './state.ts';

const start = init(defaults);
const after = (...actions: Action[]) => actions.reduce(reduce, start);
const typed = (together: string, aloneA = '4', aloneB = '2') =>
  after(
    { type: 'type', field: 'together', text: together },
    { type: 'type', field: 'aloneA', text: aloneA },
    { type: 'type', field: 'aloneB', text: aloneB },
  );

const NO_NUMBER = 'Write a number, such as 12 or 4.5.';
const TOO_LARGE = 'Write a smaller number, counted in a larger unit.';

describe('typing', () => {
  it.each(['', '-', '4.', '4,', '.', '1 2', 'twelve', '012', '−3'])(
    'keeps "%s" in its field as it was typed, and the other fields',
    (text) => {
      expect(typed(text).typed).toEqual({ together: text, aloneA: '4', aloneB: '2' });
    },
  );

  it.each([
    ['4.', 4],
    ['4,5', 4.5],
    ['.5', 0.5],
    ['−3', -3],
    ['$40', 40],
    [' 7 ', 7],
  ])('counts with "%s" as %d', (text, value) => {
    expect(read(typed(text))).toMatchObject({ ok: true, values: { together: value } });
  });

  it.each([
    ['', NO_NUMBER],
    ['-', NO_NUMBER],
    ['twelve', NO_NUMBER],
    ['1e3', NO_NUMBER],
    ['1,000', NO_NUMBER],
    ['Infinity', NO_NUMBER],
    [`${LARGEST * 10}`, TOO_LARGE],
    [`-${LARGEST * 10}`, TOO_LARGE],
    ['9'.repeat(400), TOO_LARGE],
  ])('says what to write instead of "%s", at that field alone', (text, message) => {
    expect(read(typed(text))).toEqual({ ok: false, errors: { together: message } });
  });

  it('names every field that cannot be read', () => {
    expect(read(typed('x', '4', ''))).toEqual({
      ok: false,
      errors: { together: NO_NUMBER, aloneB: NO_NUMBER },
    });
  });

  it('finds a result for any text or says at which field there is none', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^-?\d{1,20}[.,]?\d{0,20}$/),
      fc.constantFrom(`${LARGEST}`, `-${LARGEST}`),
    );
    fc.assert(
      fc.property(text, text, text, (together, aloneA, aloneB) => {
        const reading = read(typed(together, aloneA, aloneB));
        const numbers = reading.ok ? Object.values(reading.values) : [];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(reading.ok || Object.keys(reading.errors).length > 0).toBe(true);
      }),
    );
  });
});

describe('init', () => {
  it.each([0.0000001, -0.000002, 0, -0, 4.5, 1 / 3, 20 / 3, 999_999_999, LARGEST, -LARGEST])(
    'shows %d in a way that can be typed again',
    (together) => {
      const reading = read(init({ ...defaults, together }));
      expect(reading.ok && reading.values.together).toBeCloseTo(together, 15);
    },
  );

  it.each([
    [12_000, '12000'],
    [-20, '-20'],
    [4.5, '4.5'],
    [0.0000001, '0.0000001'],
    [-0.00000015, '-0.00000015'],
    [1e-30, '0'],
  ])('writes %d without grouping and without an exponent', (together, text) => {
    expect(init({ ...defaults, together }).typed.together).toBe(text);
  });
});

describe('reset', () => {
  it('brings numbers, names and unit back to those of the author', () => {
    const own: Props = { ...defaults, together: 300, nameA: 'Buyer', unit: '$' };
    const changed = [
      { type: 'type', field: 'together', text: 'x' },
      { type: 'rename', what: 'nameA', text: 'Ann' },
      { type: 'rename', what: 'unit', text: '' },
      { type: 'restore', query: '?together=7&nameB=Carl' },
    ] as const;
    expect(reduce(changed.reduce(reduce, init(own)), { type: 'reset' })).toEqual(init(own));
  });
});

describe('names', () => {
  it.each(labels)('changes %s and nothing else', (what) => {
    expect(after({ type: 'rename', what, text: 'Zoë ' })).toEqual({ ...start, [what]: 'Zoë ' });
  });
});

describe('the ends of a slider', () => {
  it.each([
    [[12, 4, 2], { min: 0, max: 50, step: 1 }],
    [[0, 0, 0], { min: 0, max: 2, step: 0.02 }],
    [[0.3, 0.1], { min: 0, max: 2, step: 0.02 }],
    [[300, 120, 80], { min: 0, max: 1000, step: 10 }],
    [[12, -4, 2], { min: -50, max: 50, step: 1 }],
    [[-500], { min: -1000, max: 1000, step: 10 }],
    [[5], { min: 0, max: 10, step: 1 }],
    [[2], { min: 0, max: 5, step: 0.05 }],
    [[50], { min: 0, max: 100, step: 1 }],
    [[51], { min: 0, max: 200, step: 2 }],
  ])('leave room around %j', (values, bounds) => {
    expect(boundsFor(values)).toEqual(bounds);
  });

  it('are the smallest round number that is twice the largest', () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (values) => {
        const { min, max, step } = boundsFor(values);
        const twice = 2 * Math.max(1, ...values.map(Math.abs));
        expect(String(max)).toMatch(/^[125]0*$/);
        expect(max).toBeGreaterThanOrEqual(twice);
        expect(String(max).startsWith('5') ? max / 2.5 : max / 2).toBeLessThan(twice);
        expect(min === 0 || min === -max).toBe(true);
        expect(min <= Math.min(...values)).toBe(true);
        expect(step).toBeGreaterThan(0);
      }),
    );
  });
});
