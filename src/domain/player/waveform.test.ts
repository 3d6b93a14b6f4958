import { describe, expect, it } from 'vitest';
import { drawWave, EVEN_PEAKS } from './waveform.ts';

describe('drawWave', () => {
  it('draws each peak as a stroke around the middle', () => {
    expect(drawWave([1, 24, 6])).toEqual({
      path: 'M0.5 23v2M1.5 0v48M2.5 18v12',
      width: 3,
    });
  });

  it('joins neighbours to the lower one where there are too many', () => {
    const peaks = Array.from({ length: 480 }, (_, index) => (index % 3 ? 9 : 3));
    const { path, width } = drawWave(peaks);
    expect(width).toBe(160);
    expect(path.match(/v6/g)).toHaveLength(160);
  });

  it('draws an even line without peaks', () => {
    const { path, width } = drawWave(EVEN_PEAKS);
    expect(width).toBe(EVEN_PEAKS.length);
    expect(new Set(path.match(/v\d+/g))).toEqual(new Set(['v10']));
  });
});
