import { type Clock, clockSeconds, setClock } from '../../domain/player/clock.ts';
import type { Seconds } from '../../domain/time/parse-time.ts';
import type { Sound } from './sound.ts';
import { keepAwake } from './wake-lock.ts';

/** A clock in place of sound, for a listener whose sound comes from another app. */
export class ClockSound implements Sound {
  private clock: Clock;
  private durationSeconds: Seconds;
  private kept: (clock: Clock) => void;

  /** @param kept is given the clock when what its listener did is to be remembered */
  constructor(clock: Clock, durationSeconds: Seconds, kept: (clock: Clock) => void) {
    this.clock = clock;
    this.durationSeconds = durationSeconds;
    this.kept = kept;
    keepAwake(this.playing);
  }

  get playing() {
    return this.clock.startedAt !== null;
  }

  seconds = () => clockSeconds(this.clock, Date.now(), this.durationSeconds);
  /** Keeps nothing yet: a link may lead there too. */
  seek = (seconds: Seconds) => this.set({ seconds });
  keep = () => this.kept(this.clock);
  play = () => this.act({ running: true });
  pause = () => this.act({ running: false });
  setRate = (rate: number) => {
    if (rate !== this.clock.rate) this.act({ rate });
  };

  private set(change: Parameters<typeof setClock>[3]) {
    this.clock = setClock(this.clock, Date.now(), this.durationSeconds, change);
    keepAwake(this.playing);
  }
  private act(change: Parameters<typeof setClock>[3]) {
    this.set(change);
    this.keep();
  }
}
