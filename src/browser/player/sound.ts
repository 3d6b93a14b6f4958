import type { Seconds } from '../../domain/time/parse-time.ts';

/** What a player plays, whether it can be heard here or not. All seconds are those of the episode. */
export interface Sound {
  readonly playing: boolean;
  seconds: () => Seconds;
  seek: (seconds: Seconds) => void;
  play: () => void;
  pause: () => void;
  setRate: (rate: number) => void;
  /** Remembers where the listener has put it; missing where the player's own memory of the place is all. */
  keep?: () => void;
}
