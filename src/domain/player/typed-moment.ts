import { parseTime, type Seconds } from '../time/parse-time.ts';
import { isWithin, type Limits } from './limits.ts';

/** What a listener has typed as a time to go to; `outside` is a time, and not one of this player. */
export type TypedMoment = { kind: 'unreadable' } | { kind: 'outside' | 'moment'; seconds: Seconds };

/**
 * Reads a typed time in every form that a link may have.
 *
 * @param limits the stretch that the player plays, its end not included
 */
export function parseTypedMoment(text: string, limits: Limits): TypedMoment {
  const seconds = parseTime(text);
  if (seconds === null) return { kind: 'unreadable' };
  return { kind: isWithin(seconds, limits) ? 'moment' : 'outside', seconds };
}
