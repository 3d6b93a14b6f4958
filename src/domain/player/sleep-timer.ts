/**
 * The minutes until playing stops by itself, the last one begun counting whole; 0 when the timer is off. One that has run
 * out, as in a pause, is off.
 *
 * @param sleepAt in milliseconds since 1970; null when no timer is set
 */
export const minutesToSleep = (sleepAt: number | null, nowMs: number): number =>
  sleepAt === null ? 0 : Math.max(0, Math.ceil((sleepAt - nowMs) / 60_000));
