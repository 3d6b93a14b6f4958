import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspirationAt, roundSix } from './aspiration.ts';

describe('aspirationAt', () => {
  it.each([
    [1, 0.25, 1, 0.925],
    [1, 0.25, 5, 0.625],
    [1, 0.25, 10, 0.25],
    [0.3, 0.15, 5, 0.915669],
    [0.3, 0.15, 9, 0.401735],
    [0.3, 0.15, 10, 0.15],
    [0.3, 0.15, 11, 0.15],
  ])('with ease %d and floor %d wants at turn %d a share of %d', (ease, floor, turn, share) => {
    expect(aspirationAt({ ease, floor }, turn, 10)).toBe(share);
  });

  it('never rises, stays above the floor, and has six decimals', () => {
    const share = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.nat({ max: 12 }), (ease, floor, turn) => {
        const now = aspirationAt({ ease, floor }, turn, 10);
        expect(aspirationAt({ ease, floor }, turn + 1, 10)).toBeLessThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(roundSix(floor));
        expect(roundSix(now)).toBe(now);
      }),
    );
  });
});
