import { describe, expect, it } from 'vitest';
import type { Clock } from '../../domain/player/clock.ts';
import { ClockSound } from './clock-sound.ts';

/** A clock that stands, and what it has given away to be kept. */
function open() {
  const given: Clock[] = [];
  const start = { startedAt: null, baseSeconds: 600, rate: 1 };
  return { given, sound: new ClockSound(start, 1047, (clock) => given.push(clock)) };
}

describe('a clock in place of sound', () => {
  it('keeps nothing when it is placed, until it is asked to', () => {
    const { given, sound } = open();
    sound.seek(122);
    sound.setRate(1);
    expect(sound.seconds()).toBe(122);
    expect(given).toEqual([]);
    sound.keep();
    expect(given).toEqual([{ startedAt: null, baseSeconds: 122, rate: 1 }]);
  });

  it('keeps what its listener does', () => {
    const { given, sound } = open();
    sound.setRate(2);
    sound.pause();
    expect(given).toEqual([
      { startedAt: null, baseSeconds: 600, rate: 2 },
      { startedAt: null, baseSeconds: 600, rate: 2 },
    ]);
  });
});
