import type { Seconds } from '../time/parse-time.ts';

/** The stretch that a player plays: the episode, or the one chapter that it is limited to. */
export interface Limits {
  startSeconds: Seconds;
  endSeconds: Seconds;
}

/** Whether a player can go to a second: its end is none to start from. */
export const isWithin = (seconds: Seconds, { startSeconds, endSeconds }: Limits): boolean =>
  seconds >= startSeconds && seconds < endSeconds;
