import type { Seconds } from '../time/parse-time.ts';
import type { Limits } from './limits.ts';

/**
 * A clock that runs beside an app which plays the episode elsewhere. It is data: the moment it was started, what it
 * showed then, and how fast it runs. So it goes on while the page is closed.
 */
export interface Clock {
  /** Milliseconds since 1970; null while it stands still. */
  startedAt: number | null;
  /** What it shows while it stands still, or showed when it was started. */
  baseSeconds: Seconds;
  /** Seconds of the episode for each second of the day, 0.5 to 3. */
  rate: number;
}

/** What the clock shows, never outside the episode. */
export function clockSeconds(clock: Clock, nowMs: number, durationSeconds: Seconds): Seconds {
  const run = clock.startedAt === null ? 0 : ((nowMs - clock.startedAt) / 1000) * clock.rate;
  return Math.min(Math.max(clock.baseSeconds + run, 0), durationSeconds);
}

/**
 * A kept clock, as a player takes it up when its page is opened: one that has run past the end stands there.
 *
 * @param limits the stretch that this player plays
 * @returns null for a clock that shows a second outside the limits: it is not for this player
 */
export function takeUpClock(
  clock: Clock,
  nowMs: number,
  durationSeconds: Seconds,
  limits: Limits,
): Clock | null {
  const seconds = clockSeconds(clock, nowMs, durationSeconds);
  if (seconds < limits.startSeconds || seconds > limits.endSeconds) return null;
  const over = clock.startedAt !== null && seconds >= durationSeconds;
  return over ? { ...clock, startedAt: null, baseSeconds: durationSeconds } : clock;
}

/**
 * The clock with something changed from this moment on: set to another second, run, stopped, or run at another speed.
 * What is not named stays as it is, and what the clock shows does not jump.
 */
export function setClock(
  clock: Clock,
  nowMs: number,
  durationSeconds: Seconds,
  change: { seconds?: Seconds; running?: boolean; rate?: number },
): Clock {
  const { seconds, running = clock.startedAt !== null, rate = clock.rate } = change;
  const baseSeconds = seconds ?? clockSeconds(clock, nowMs, durationSeconds);
  return { startedAt: running ? nowMs : null, baseSeconds, rate };
}
