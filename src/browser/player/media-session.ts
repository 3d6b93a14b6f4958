import type { PlayerChapter } from '../../domain/player/player-chapter.ts';
import type { Seconds } from '../../domain/time/parse-time.ts';

export interface SessionControls {
  play: () => void;
  pause: () => void;
  seek: (seconds: Seconds) => void;
  skip: (seconds: Seconds) => void;
  step: (direction: 1 | -1) => void;
}

/** Gives the keys of the keyboard, the headphones and the lock screen to the player. */
export function attachSession(controls: SessionControls): void {
  const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', controls.play],
    ['pause', controls.pause],
    ['stop', controls.pause],
    ['seekto', ({ seekTime }) => controls.seek(seekTime ?? 0)],
    ['seekbackward', ({ seekOffset }) => controls.skip(-(seekOffset ?? 15))],
    ['seekforward', ({ seekOffset }) => controls.skip(seekOffset ?? 15)],
    ['previoustrack', () => controls.step(-1)],
    ['nexttrack', () => controls.step(1)],
  ];
  for (const [action, handler] of handlers)
    try {
      navigator.mediaSession.setActionHandler(action, handler);
    } catch {
      // Not every browser knows every action.
    }
}

/** What the lock screen shows: the chapter that plays, and all of them where the browser lists chapters. */
export function describeSession(
  title: string,
  artist: string,
  album: string,
  chapters: readonly PlayerChapter[],
): void {
  const metadata = { title, artist, album };
  try {
    const chapterInfo = chapters.map(({ title, startSeconds }) => ({
      title,
      startTime: startSeconds,
    }));
    navigator.mediaSession.metadata = new MediaMetadata({
      ...metadata,
      chapterInfo,
    } as MediaMetadataInit);
  } catch {
    navigator.mediaSession.metadata = new MediaMetadata(metadata);
  }
}

/** Where the player stands. A position beyond the length, as of a file with a wrong offset, is not reported. */
export function placeSession(position: Seconds, duration: Seconds, playbackRate: number): void {
  try {
    navigator.mediaSession.setPositionState({ duration, playbackRate, position });
  } catch {
    // The lock screen shows no bar.
  }
}
