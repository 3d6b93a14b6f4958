import { type Clock, clockSeconds, setClock } from '../../domain/player/clock.ts';
import type { Seconds } from '../../domain/time/parse-time.ts';
import type { Sound } from './sound.ts';
import { keepAwake } from './wake-lock.ts';

/** A clock in place of sound, for a listener whose sound comes from another app. */
export class ClockSound implements Sound {
  private clock: Clock;
  private durationSeconds: Seconds;
  private changed: (clock: Clock) => void;

  constructor(clock: Clock, durationSeconds: Seconds, changed: (clock: Clock) => void) {
    this.clock = clock;
    this.durationSeconds = durationSeconds;
    this.changed = changed;
    keepAwake(this.playing);
  }

  get playing() {
    return this.clock.startedAt !== null;
  }

  seconds = () => clockSeconds(this.clock, Date.now(), this.durationSeconds);
  seek = (seconds: Seconds) => this.set({ seconds });
  play = () => this.set({ running: true });
  pause = () => this.set({ running: false });
  setRate = (rate: number) => this.set({ rate });

  private set(change: Parameters<typeof setClock>[3]) {
    this.clock = setClock(this.clock, Date.now(), this.durationSeconds, change);
    keepAwake(this.playing);
    this.changed(this.clock);
  }
}
