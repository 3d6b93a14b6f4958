import type { Seconds } from '../time/parse-time.ts';
import type { Clock } from './clock.ts';
import type { Heard } from './heard.ts';
import type { OffsetSeconds } from './own-copy.ts';

/** Where the sound comes from; `clock` is no sound, but an app elsewhere. */
export type SourceId = 'show' | 'narration' | 'own-copy' | 'clock';

/** What a device remembers of one episode. */
export interface KeptEpisode {
  /** Where the listener was, source by source. */
  at: Partial<Record<SourceId, Seconds>>;
  heard: Heard;
  /** The ids of the chapters that were heard. */
  chapters: readonly string[];
  clock?: Clock;
}

/** What a device remembers of the player. */
export interface KeptPlayer {
  rate: number;
  /** False when the listener has switched the single keys off. */
  keys: boolean;
  source: SourceId | null;
  episodes: Record<string, KeptEpisode>;
  /** The offset of an own copy, by the name and size of its file. */
  offsets: Record<string, OffsetSeconds>;
}

/**
 * Reads what was kept as JSON. A memory that cannot be used as it stands is forgotten whole.
 */
export function parseKeptPlayer(text: string | null): KeptPlayer {
  try {
    const kept: KeptPlayer = JSON.parse(text ?? '');
    const numbers = [
      ...Object.values(kept.offsets),
      ...Object.values(kept.episodes).flatMap(({ at, heard, chapters }) => [
        ...Object.values(at),
        ...heard.flat(),
        chapters.length,
      ]),
    ];
    if (kept.rate >= 0.5 && kept.rate <= 3 && numbers.every(Number.isFinite)) return kept;
  } catch {
    // Nothing was kept, or nothing that is ours.
  }
  return { rate: 1, keys: true, source: null, episodes: {}, offsets: {} };
}
