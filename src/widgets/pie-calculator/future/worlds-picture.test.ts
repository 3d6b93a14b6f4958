import { describe, expect, it } from 'vitest';
import { drawnScene } from './samples.ts';
import { worldSize } from './worlds-picture.ts';

const drawn = (change = {}) => drawnScene(change).worlds;

describe('drawWorlds', () => {
  it('draws gains above the no-deal line and losses below it, to one scale', () => {
    const [high, low] = drawn();
    expect(high?.zero).toBe(low?.zero);
    const zero = high?.zero ?? 0;
    const heights = [high, low].map((world) => world?.bars.map(({ height }) => height));
    const scale = (heights[1]?.[1] ?? 0) / 1.5;
    expect(heights[0]?.[0]).toBeCloseTo(0.1 * scale, 0);
    expect(heights[0]?.[1]).toBeCloseTo(0.9 * scale, 0);
    expect(heights[1]?.[0]).toBeCloseTo(0.5 * scale, 0);
    expect((high?.bars[0]?.y ?? 0) + (high?.bars[0]?.height ?? 0)).toBeCloseTo(zero, 6);
    expect(low?.bars[1]?.y).toBe(zero);
  });

  it('puts the floor at the loss limit: where the bar ends when the loss is at its limit', () => {
    const [, low] = drawn();
    const bar = low?.bars[1];
    expect(bar?.floor).toContain(`M86 ${(bar?.y ?? 0) + (bar?.height ?? 0)}h64`);
    expect(bar?.floorLabel).toBe('limit −1.5');
    expect(low?.bars[0]?.floorLabel).toBe('limit 0');
  });

  it('says in each world what both have together', () => {
    expect(drawn().map(({ title, together }) => [title, together])).toEqual([
      ['If the rating is high', '+1'],
      ['If the rating is low', '−1'],
    ]);
  });

  it.each([
    ['nobody gains or loses', { worthH: '3', worthL: '3', lossB: '0' }],
    ['a limit is a thousand times the gain', { lossB: '1000' }],
    ['both gain in both worlds', { noDealB: '0' }],
  ])('stays inside its frame when %s', (_title, change) => {
    const worlds = drawn(change);
    expect(worlds).toHaveLength(2);
    for (const { zero, bars } of worlds)
      for (const { y, height, labelY, floorY } of bars) {
        expect(height).toBeGreaterThanOrEqual(0);
        for (const edge of [y, y + height, labelY - 12, floorY, zero]) {
          expect(edge).toBeGreaterThanOrEqual(0);
          expect(edge).toBeLessThanOrEqual(worldSize.height);
        }
      }
  });
});
