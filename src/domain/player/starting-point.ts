import type { Seconds } from '../time/parse-time.ts';
import { isWithin, type Limits } from './limits.ts';
import type { MomentLink } from './moment-link.ts';

/** Where a player stands before anybody has played it, and where that comes from. */
export interface StartingPoint {
  seconds: Seconds;
  from: 'link' | 'saved' | 'start';
  /** Where playing stops once; null to play on. */
  untilSeconds: Seconds | null;
}

/** A position this close to the end is that of somebody who has finished. */
const FINISHED_SECONDS = 5;

/**
 * The explicit moment of the address, zero included, comes before the saved position, which comes before the start.
 *
 * @param saved null or outside the limits when there is none
 * @param limits the stretch that this player plays: a moment outside it is not followed, and a range ends with it
 */
export function startingPoint(
  link: MomentLink,
  saved: Seconds | null,
  limits: Limits,
): StartingPoint {
  const { startSeconds: first, endSeconds: last } = limits;
  if (link.kind === 'moment' && isWithin(link.startSeconds, limits))
    return {
      seconds: link.startSeconds,
      from: 'link',
      untilSeconds: link.endSeconds === null ? null : Math.min(link.endSeconds, last),
    };
  if (saved !== null && saved > first && saved < last - FINISHED_SECONDS)
    return { seconds: saved, from: 'saved', untilSeconds: null };
  return { seconds: first, from: 'start', untilSeconds: null };
}
