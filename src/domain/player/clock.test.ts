import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, clockSeconds, setClock, takeUpClock } from './clock.ts';

const LENGTH = 1047;
const still: Clock = { startedAt: null, baseSeconds: 100, rate: 1 };
const shows = (clock: Clock, nowMs: number) => clockSeconds(clock, nowMs, LENGTH);
const set = (clock: Clock, nowMs: number, change: Parameters<typeof setClock>[3]) =>
  setClock(clock, nowMs, LENGTH, change);

describe('a clock', () => {
  it('stands still until it is started', () => {
    expect([0, 5000, 9e12].map((now) => shows(still, now))).toEqual([100, 100, 100]);
  });

  it.each([
    [1, 110],
    [0.5, 105],
    [3, 130],
  ])('runs %d times as fast as the day', (rate, seconds) => {
    const running = set({ ...still, rate }, 50_000, { running: true });
    expect(shows(running, 50_000)).toBe(100);
    expect(shows(running, 60_000)).toBe(seconds);
  });

  it('keeps what it shows when it is stopped, started and set to another speed', () => {
    const running = set(still, 0, { running: true });
    const faster = set(running, 10_000, { rate: 2 });
    expect(shows(faster, 10_000)).toBe(110);
    const stopped = set(faster, 15_000, { running: false });
    expect(stopped).toEqual({ startedAt: null, baseSeconds: 120, rate: 2 });
    expect(shows(set(stopped, 90_000, { running: true }), 91_000)).toBe(122);
  });

  it('is set right while it runs: "I just heard chapter 4 begin"', () => {
    const running = set(still, 0, { running: true });
    const right = set(running, 10_000, { seconds: 304 });
    expect(shows(right, 11_000)).toBe(305);
  });

  it('is nudged by a second or fifteen', () => {
    const running = set(still, 0, { running: true });
    const nudged = set(running, 10_000, { seconds: shows(running, 10_000) - 15 });
    expect(shows(nudged, 10_000)).toBe(95);
  });

  it('never leaves the episode, even when the day’s clock is set back', () => {
    const running = set(still, 1_000_000, { running: true });
    expect(shows(running, 9e12)).toBe(LENGTH);
    expect(shows(running, 0)).toBe(0);
  });

  it('shows the same before and after every change that does not set it', () => {
    const change = fc.record(
      { running: fc.boolean(), rate: fc.constantFrom(0.5, 1, 1.25, 3) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), change), { maxLength: 20 }),
        (changes) => {
          let clock = still;
          let now = 0;
          for (const [pause, one] of changes) {
            now += pause;
            const before = shows(clock, now);
            clock = set(clock, now, one);
            expect(shows(clock, now)).toBeCloseTo(before, 9);
          }
        },
      ),
    );
  });
});

describe('a clock that was kept', () => {
  const whole = { startSeconds: 0, endSeconds: LENGTH };
  const second = { startSeconds: 122, endSeconds: 196 };
  const takeUp = (clock: Clock, limits: typeof whole) => takeUpClock(clock, 60_000, LENGTH, limits);
  const running: Clock = { startedAt: 40_000, baseSeconds: 281, rate: 1 };

  it.each([still, running])('is taken up as it is: %o', (clock) => {
    expect(takeUp(clock, whole)).toBe(clock);
  });

  it.each([
    [121, null, false],
    [122, null, true],
    [196, null, true],
    [197, null, false],
    [110, 40_000, true],
    [130, 40_000, true],
    [180, 40_000, false],
  ])(
    'is for a player of 122 to 196 by what it shows: %d, started at %o',
    (baseSeconds, startedAt, taken) => {
      const clock = { startedAt, baseSeconds, rate: 1 };
      expect(takeUp(clock, second)).toBe(taken ? clock : null);
    },
  );

  it('stands at the end when it has run past it meanwhile', () => {
    const over = { startedAt: 0, baseSeconds: 1000, rate: 2 };
    expect(takeUp(over, whole)).toEqual({ startedAt: null, baseSeconds: LENGTH, rate: 2 });
  });
});
