import type { Moment } from '../../../domain/player/moment-link.ts';
import { formatTime } from '../../../domain/time/format-time.ts';
import type { Player } from '../player.ts';

/**
 * Offers the moment of a link while a clock runs: its listener alone moves it.
 *
 * @returns false when no clock runs, and the player may go there
 */
export function offerMoment(player: Player, moment: Moment): boolean {
  if (player.source !== 'clock' || !player.sound.playing) return false;
  const { startSeconds, endSeconds } = moment;
  const at = formatTime(startSeconds);
  const range = endSeconds === null ? '' : `This link plays ${at} to ${formatTime(endSeconds)}. `;
  player.say({
    text: `${range}The clock is running and was left alone.`,
    acts: [[`Set the clock to ${at}`, () => player.follow(moment, true)]],
  });
  return true;
}
