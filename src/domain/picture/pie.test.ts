import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicePie } from './pie.ts';

describe('slicePie', () => {
  it('cuts a pie in two halves, right half first', () => {
    const [right, left] = slicePie([1, 1], 10);
    expect(right?.path).toBe('M0 0L0 -10A10 10 0 0 1 0 10Z');
    expect(left?.path).toBe('M0 0L0 10A10 10 0 0 1 0 -10Z');
    expect(right?.label).toEqual({ x: 6.2, y: 0 });
  });

  it('draws a whole pie as a circle of two arcs, since one arc of a full turn is invisible', () => {
    expect(slicePie([5], 10)[0]?.path).toBe('M0 -10A10 10 0 1 1 0 10A10 10 0 1 1 0 -10Z');
  });

  it('takes the long way round for a slice of more than half', () => {
    expect(slicePie([3, 1], 10)[0]?.path).toContain('0 1 1');
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[Number.NaN]], [[Number.POSITIVE_INFINITY, 1]]])(
    'refuses sizes %j that cannot be slices',
    (values) => {
      expect(() => slicePie(values, 10)).toThrow(RangeError);
    },
  );

  it('gives shares that sum to one and keep the proportions of the values', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (values) => {
        const slices = slicePie(values, 100);
        expect(slices.reduce((sum, slice) => sum + slice.share, 0)).toBeCloseTo(1, 12);
        for (const slice of slices) {
          const first = slices[0];
          expect(slice.share * (first?.value ?? 0)).toBeCloseTo(
            slice.value * (first?.share ?? 0),
            9,
          );
          expect(slice.path).not.toMatch(/NaN|Infinity|e-/);
        }
      }),
    );
  });
});
