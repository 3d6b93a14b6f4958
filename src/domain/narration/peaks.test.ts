import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePeaks } from './peaks.ts';

describe('measurePeaks', () => {
  it('gives the loudest stretch the highest number and the others theirs in proportion', () => {
    const samples = [100, -100, 50, -50, 200, -200, 0, 0];
    expect(measurePeaks(samples, { count: 4, highest: 24 })).toEqual([12, 6, 24, 1]);
  });

  it('measures the whole stretch and not its loudest sample', () => {
    expect(measurePeaks([300, 0, 0, 0, 300, 300, 300, 300], { count: 2, highest: 10 })).toEqual([
      5, 10,
    ]);
  });

  it.each([
    ['silence', [0, 0, 0, 0]],
    ['nothing', []],
  ])('gives %s the lowest number everywhere', (_, samples) => {
    expect(measurePeaks(samples, { count: 4, highest: 24 })).toEqual([1, 1, 1, 1]);
  });

  it('has 480 whole numbers from 1 to 24 for any sound, and the same for the sound made softer', () => {
    const sound = fc.array(fc.integer({ min: -8000, max: 8000 }), { maxLength: 3000 });
    fc.assert(
      fc.property(sound, (samples) => {
        const peaks = measurePeaks(samples);
        expect(peaks).toHaveLength(480);
        expect(peaks.every((peak) => Number.isInteger(peak) && peak >= 1 && peak <= 24)).toBe(true);
        expect(measurePeaks(samples.map((sample) => sample * 4))).toEqual(peaks);
      }),
    );
  });
});
