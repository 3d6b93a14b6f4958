import { ClockSound } from '../../../browser/player/clock-sound.ts';
import { keepPlayer, recallPlayer } from '../../../browser/player/kept.ts';
import type { MediaSound } from '../../../browser/player/media-sound.ts';
import { addressOfFile } from '../../../browser/player/own-file.ts';
import type { Sound } from '../../../browser/player/sound.ts';
import { type Clock, takeUpClock } from '../../../domain/player/clock.ts';
import type { SourceId } from '../../../domain/player/kept-player.ts';
import { type OffsetSeconds, offsetFrom } from '../../../domain/player/own-copy.ts';
import type { Seconds } from '../../../domain/time/parse-time.ts';
import type { Player } from '../player.ts';
import { offerMoment } from './offer-moment.ts';

/** Plays from another source, at the same moment; or where the listener was with it, when nothing was asked for yet. */
function use(player: Player, source: SourceId, open: () => Sound): void {
  const seconds = player.moved ? player.seconds : (player.keptHere.at[source] ?? player.seconds);
  player.sound.pause();
  // Only here: a file that is opened in the same element begins at its start.
  const sound = open();
  Object.assign(player, { source, sound, note: null });
  sound.setRate(player.rate);
  keepPlayer((kept) => {
    kept.source = source;
  });
  player.place(seconds);
  sound.keep?.();
  player.changed();
}

/** An address that the page knows. */
export function chooseAddress(player: Player, source: 'show' | 'narration'): void {
  use(player, source, () => player.media(player.page.addresses[source]));
}

function openClock(player: Player, clock: Clock): ClockSound {
  const { episode, durationSeconds } = player.page;
  player.offer = offerMoment;
  return new ClockSound(clock, durationSeconds, (clock) => {
    keepPlayer(({ episodes }) => {
      const here = episodes[episode] ?? { at: {}, heard: [], chapters: [] };
      episodes[episode] = { ...here, clock };
    });
  });
}

const still = ({ rate }: Player, baseSeconds: Seconds): Clock => ({
  startedAt: null,
  baseSeconds,
  rate,
});

/** A clock for an app that plays elsewhere. */
export function chooseClock(player: Player): void {
  use(player, 'clock', () => openClock(player, still(player, player.seconds)));
}

/**
 * The clock again, on a page that has just been opened: one that was left running has run on meanwhile. What a link
 * says moves a clock that stands and is offered for one that runs; nothing is kept before the listener acts.
 */
export function returnToClock(player: Player): void {
  const { page, limits, keptHere, moved, seconds, untilSeconds } = player;
  const kept = Number.isFinite(keptHere.clock?.baseSeconds) ? keptHere.clock : undefined;
  const clock = kept && takeUpClock(kept, Date.now(), page.durationSeconds, limits);
  if (clock === null && page.addresses[player.source as 'show']) return;
  player.sound.pause();
  player.source = 'clock';
  if (clock && clock.startedAt !== null) {
    player.sound = openClock(player, clock);
    player.rate = clock.rate;
    player.untilSeconds = null;
    if (moved)
      offerMoment(player, { kind: 'moment', startSeconds: seconds, endSeconds: untilSeconds });
  } else {
    player.sound = openClock(player, still(player, seconds));
    player.place(moved ? seconds : (clock?.baseSeconds ?? keptHere.at.clock ?? seconds));
  }
  player.changed();
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
