import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDuration, formatSpokenTime, formatTime, formatTimestamp } from './format-time.ts';
import { parseTime } from './parse-time.ts';

describe('parseTime', () => {
  it.each([
    ['312', 312],
    ['312.5', 312.5],
    ['312s', 312],
    ['npt:312', 312],
    ['5:12', 312],
    ['05:12', 312],
    ['1:05:12', 3912],
    ['5m12s', 312],
    ['1h5m12s', 3912],
    ['2m', 120],
    ['0', 0],
    ['0:00', 0],
    [' 2:02 ', 122],
    ['17:27', 1047],
  ])('reads %s as %d seconds', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each(['', ' ', '5:4x', '5:60', '1:60:00', '-1', '1e3', '1,5', 'npt:', 'h', '5:', ':5', 'NaN'])(
    'finds no moment in "%s"',
    (text) => {
      expect(parseTime(text)).toBeNull();
    },
  );
});

describe('formats of a time', () => {
  it.each([
    [0, '0:00', '00:00:00.000', 'PT0S', '0 seconds'],
    [61, '1:01', '00:01:01.000', 'PT1M1S', '1 minute 1 second'],
    [122, '2:02', '00:02:02.000', 'PT2M2S', '2 minutes 2 seconds'],
    [1047, '17:27', '00:17:27.000', 'PT17M27S', '17 minutes 27 seconds'],
    [3600, '1:00:00', '01:00:00.000', 'PT1H', '1 hour'],
    [3912, '1:05:12', '01:05:12.000', 'PT1H5M12S', '1 hour 5 minutes 12 seconds'],
  ])('writes %d seconds in each form', (seconds, clock, stamp, iso, spoken) => {
    expect(formatTime(seconds)).toBe(clock);
    expect(formatTimestamp(seconds)).toBe(stamp);
    expect(formatIsoDuration(seconds)).toBe(iso);
    expect(formatSpokenTime(seconds)).toBe(spoken);
  });

  it('cuts a fraction in a clock and keeps it in a time stamp', () => {
    expect(formatTime(121.999)).toBe('2:01');
    expect(formatTimestamp(121.9996)).toBe('00:02:02.000');
    expect(formatTimestamp(121.9994)).toBe('00:02:01.999');
  });

  it('reads back every whole second that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), (seconds) => {
        expect(parseTime(formatTime(seconds))).toBe(seconds);
        expect(parseTime(formatTimestamp(seconds))).toBe(seconds);
      }),
    );
  });

  it('never groups thousands', () => {
    expect(formatTimestamp(1047 * 60)).not.toContain(',');
  });
});
