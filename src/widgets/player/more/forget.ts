import { keepPlayer } from '../../../browser/player/kept.ts';
import type { Player } from '../player.ts';

/** Makes the device forget this episode, and the player with it. */
export function forget(player: Player): void {
  player.pause();
  player.run?.forget();
  Object.assign(player.keptHere, { at: {}, heard: [], chapters: [], clock: undefined });
  player.heardIds = new Set();
  player.seek(player.limits.startSeconds);
  keepPlayer(({ episodes }) => delete episodes[player.page.episode]);
  player.say({ text: 'Your place and the ticks of this episode are forgotten.' });
}
