import type { MomentLink } from '../../domain/player/moment-link.ts';
import type { StartingPoint } from '../../domain/player/starting-point.ts';
import { formatTime } from '../../domain/time/format-time.ts';
import type { Player } from './player.ts';

/** What the player says, with ways on. */
export interface Note {
  text: string;
  urgent?: boolean;
  acts?: [label: string, act: () => void][];
}

let complained = false;

/** About a link that leads nowhere here; a time that cannot be read is mentioned once on a visit. */
export function noteOnLink(link: MomentLink): Note | null {
  if (link.kind === 'none') return null;
  if (link.kind === 'moment') return { text: 'That moment is outside this chapter.' };
  if (complained) return null;
  complained = true;
  return { text: 'The time in this address could not be read, so it changes nothing.' };
}

export function noteAtStart(player: Player, point: StartingPoint, link: MomentLink): Note | null {
  const at = formatTime(point.seconds);
  const { untilSeconds } = point;
  if (point.from === 'link')
    return {
      text: untilSeconds === null ? '' : `This link plays ${at} to ${formatTime(untilSeconds)}.`,
      acts: [[`Start at ${at}`, player.play]],
    };
  if (player.kept.source === 'own-copy')
    return {
      text: 'Last time you played your own copy.',
      acts: [['Choose the file again', player.open]],
    };
  return noteOnLink(link);
}

export const noteOnFailure = (player: Player): Note => ({
  text: 'The sound could not be loaded. The chapters and the text work without it.',
  urgent: true,
  acts: [
    ['Try again', player.retry],
    ['Choose another source', player.open],
  ],
});
