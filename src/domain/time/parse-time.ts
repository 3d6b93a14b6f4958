/** What a text says about a moment, in seconds from the start; `null` when it says nothing usable. */
export type Seconds = number;

const CLOCK = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;
const UNITS = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * Reads a moment generously: `312`, `312.5`, `312s`, `npt:312`, `5:12`, `1:05:12`, `5m12s`, `1h5m12s`.
 * The forms are those of Media Fragments (temporal dimension, NPT) and those people write by hand.
 *
 * @returns seconds from 0, or `null` when the text is not a moment. Zero is a moment, not an absence.
 */
export function parseTime(text: string): Seconds | null {
  const value = text.trim().replace(/^npt:/, '');
  if (PLAIN.test(value)) return Number(value);
  const clock = CLOCK.exec(value);
  if (clock) {
    const [hours, minutes, seconds] = [Number(clock[1] ?? 0), Number(clock[2]), Number(clock[3])];
    return minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : null;
  }
  const units = value === '' ? null : UNITS.exec(value);
  if (!units) return null;
  return Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0);
}
