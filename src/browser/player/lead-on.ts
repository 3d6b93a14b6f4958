import { formatMoment } from '../../domain/links/addresses.ts';
import { parseMomentLink } from '../../domain/player/moment-link.ts';

/**
 * On a page about a stretch of an episode, without a player: an address with a moment leads on to the page that has
 * one.
 *
 * @param place names the episode's page and length, and says so where a moment cannot be read
 */
export function leadOn(place: HTMLElement): void {
  const { episode = '', duration } = place.dataset;
  const moment = parseMomentLink(location.hash, location.search, Number(duration));
  if (moment.kind === 'moment') {
    const { startSeconds, endSeconds } = moment;
    // The way back leads past this page, to where the link stood.
    location.replace(`${episode}#${formatMoment(startSeconds, endSeconds ?? undefined)}`);
  } else if (moment.kind === 'unreadable')
    place.textContent = 'The time in this address could not be read, so it changes nothing.';
}
