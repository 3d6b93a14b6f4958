import { type MomentLink, parseMomentLink } from '../../domain/player/moment-link.ts';
import type { Seconds } from '../../domain/time/parse-time.ts';

const STATE = 'playerSeconds';

/** Only a plain click follows a link in this page. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  !event.altKey;

/**
 * Hears of every moment that the visitor asks for on this page: by a click on a link to a time of this page, also on
 * the one that stands in the address bar already; by back and forward; by a changed address. A link to another page,
 * and so to another episode, is left to the browser.
 *
 * @param position where the player stands: going back to an entry without a time leads there again
 * @param follow is told the moment, and whether a click asked for it
 */
export function watchMoments(
  durationSeconds: Seconds,
  position: () => Seconds,
  follow: (link: MomentLink, clicked: boolean) => void,
): void {
  let followed: string | null = null;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !isPlain(event) || (link.target && link.target !== '_self')) return;
    if (link.href.split('#')[0] !== location.href.split('#')[0]) return;
    const moment = parseMomentLink(link.hash, '', durationSeconds);
    if (moment.kind === 'none') return;
    history.replaceState({ ...history.state, [STATE]: position() }, '');
    // The browser reports the click once more, as a change of the address, if it is one.
    followed = link.hash === location.hash ? null : link.hash;
    follow(moment, true);
  });
  addEventListener('hashchange', () => {
    const again = followed === location.hash;
    followed = null;
    if (again) return;
    const moment = parseMomentLink(location.hash, '', durationSeconds);
    const before = history.state?.[STATE];
    if (moment.kind !== 'none') follow(moment, false);
    else if (typeof before === 'number')
      follow({ kind: 'moment', startSeconds: before, endSeconds: null }, false);
  });
}
