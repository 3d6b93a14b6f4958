import {
  attachSession,
  describeSession,
  placeSession,
} from '../../../browser/player/media-session.ts';
import type { Player } from '../player.ts';

/** From the first sound on, the keys and the lock screen of the device belong to the player. */
export function startSession(player: Player): void {
  if (!('mediaSession' in navigator)) return;
  const { page } = player;
  attachSession({
    play: player.play,
    pause: player.pause,
    seek: player.seek,
    skip: player.skip,
    step: player.step,
  });
  let described: string | undefined;
  let placed = 0;
  let placedAt = 0;
  const tell = () => {
    const { title = page.title } = page.chapters[player.chapterIndex] ?? {};
    if (title !== described) describeSession(title, page.show, page.title, page.chapters);
    described = title;
    navigator.mediaSession.playbackState = player.sound.playing ? 'playing' : 'paused';
    // The device counts on by itself: it is told of jumps only, and now and then of the place.
    const expected = placed + ((performance.now() - placedAt) / 1000) * player.rate;
    if (player.sound.playing && Math.abs(expected - player.seconds) < 1) return;
    placed = player.seconds;
    placedAt = performance.now();
    placeSession(placed, page.durationSeconds, player.rate);
  };
  document.addEventListener('player:time', tell);
  tell();
}
