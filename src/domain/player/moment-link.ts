import { parseTime, type Seconds } from '../time/parse-time.ts';

/** What an address says about a moment; `unreadable` when it tries to and fails. Zero is a moment. */
export type MomentLink = { kind: 'none' } | { kind: 'unreadable' } | Moment;

/** A moment, or a range where there is an end. */
export interface Moment {
  kind: 'moment';
  startSeconds: Seconds;
  endSeconds: Seconds | null;
}

const NONE: MomentLink = { kind: 'none' };

/**
 * Reads the moment of an address: `t=312`, `t=5:12`, `t=5m12s`, `t=312,420`, `t=,420`, each with or without `npt:`.
 * Of several, the last that can be read counts; the fragment counts before the query.
 *
 * @param hash with or without its `#`
 * @param search with or without its `?`
 * @param durationSeconds a start there or beyond is no moment of this episode; an end beyond it means the end
 */
export function parseMomentLink(
  hash: string,
  search: string,
  durationSeconds: Seconds,
): MomentLink {
  const texts = [search, hash].flatMap((part) =>
    new URLSearchParams(part.replace(/^#/, '')).getAll('t'),
  );
  const moments = texts.map((text) => parseSpan(text, durationSeconds));
  return (
    moments.findLast(({ kind }) => kind === 'moment') ??
    (texts.length > 0 ? { kind: 'unreadable' } : NONE)
  );
}

function parseSpan(text: string, durationSeconds: Seconds): MomentLink {
  const [from = '', to, ...more] = text.trim().replace(/^npt:/, '').split(',');
  const start = from === '' && to !== undefined ? 0 : parseTime(from);
  const end = to === undefined ? durationSeconds : parseTime(to);
  if (start === null || end === null || more.length > 0 || start >= Math.min(end, durationSeconds))
    return { kind: 'unreadable' };
  return {
    kind: 'moment',
    startSeconds: start,
    endSeconds: to === undefined ? null : Math.min(end, durationSeconds),
  };
}
