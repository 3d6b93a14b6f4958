import { ClockSound } from '../../../browser/player/clock-sound.ts';
import { keepPlayer, recallPlayer } from '../../../browser/player/kept.ts';
import type { MediaSound } from '../../../browser/player/media-sound.ts';
import { addressOfFile } from '../../../browser/player/own-file.ts';
import type { Sound } from '../../../browser/player/sound.ts';
import type { SourceId } from '../../../domain/player/kept-player.ts';
import { type OffsetSeconds, offsetFrom } from '../../../domain/player/own-copy.ts';
import type { Seconds } from '../../../domain/time/parse-time.ts';
import type { Player } from '../player.ts';

/** Plays from another source, at the same moment; or where the listener was with it, when nothing was asked for yet. */
function use(player: Player, source: SourceId, open: () => Sound, at: Seconds | null = null): void {
  const seconds = player.moved
    ? player.seconds
    : (at ?? player.keptHere.at[source] ?? player.seconds);
  player.sound.pause();
  // Only here: a file that is opened in the same element begins at its start.
  const sound = open();
  Object.assign(player, { source, sound, note: null });
  sound.setRate(player.rate);
  keepPlayer((kept) => {
    kept.source = source;
  });
  player.place(seconds);
  player.changed();
}

/** An address that the page knows. */
export function chooseAddress(player: Player, source: 'show' | 'narration'): void {
  use(player, source, () => player.media(player.page.addresses[source]));
}

/**
 * A clock for an app that plays elsewhere.
 *
 * @param returning the page has just been opened: a clock that was left running has run on meanwhile
 */
export function chooseClock(player: Player, returning = false): void {
  const { episode, durationSeconds } = player.page;
  const { clock } = player.keptHere;
  const kept = returning && Number.isFinite(clock?.baseSeconds) ? clock : undefined;
  const still = { startedAt: null, baseSeconds: player.seconds, rate: player.rate };
  const sound = new ClockSound(kept ?? still, durationSeconds, (clock) => {
    keepPlayer(({ episodes }) => {
      const here = episodes[episode] ?? { at: {}, heard: [], chapters: [] };
      episodes[episode] = { ...here, clock };
    });
  });
  if (sound.seconds() >= durationSeconds) sound.pause();
  use(player, 'clock', () => sound, kept ? sound.seconds() : null);
}

const nameOf = (file: File) => `${file.name} ${file.size}`;

/** A file of the listener, with the offset that was found for it on another visit. */
export function chooseFile(player: Player, file: File): void {
  const { audio } = player.page;
  audio.ondurationchange = () => player.render();
  const offset = recallPlayer().offsets[nameOf(file)] ?? 0;
  use(player, 'own-copy', () => player.media(addressOfFile(file), offset));
}

/** Mends the times of an own copy; the listener stays at the same second of the episode. */
export function setOffset(player: Player, file: File, offset: OffsetSeconds): void {
  if (player.source !== 'own-copy') return;
  const { seconds } = player;
  (player.sound as MediaSound).offset = offset;
  player.seek(seconds);
  keepPlayer(({ offsets }) => {
    offsets[nameOf(file)] = offset;
  });
}

/** "This chapter begins now": sets the clock, or the offset of the own copy, by the ear. */
export function beginsNow(player: Player, index: number, file: File | null): void {
  const chapter = player.page.chapters[index];
  if (!chapter) return;
  if (file && player.source === 'own-copy') {
    const offset = offsetFrom(player.page.audio.currentTime, chapter.startSeconds);
    player.seek(chapter.startSeconds);
    setOffset(player, file, offset);
  } else player.seek(chapter.startSeconds);
}
