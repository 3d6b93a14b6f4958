import type { OffsetSeconds } from '../../domain/player/own-copy.ts';
import type { Seconds } from '../../domain/time/parse-time.ts';
import type { Sound } from './sound.ts';

/** A media element as a source of sound: an address, or a listener's own file with its offset. */
export class MediaSound implements Sound {
  readonly audio: HTMLAudioElement;
  offset: OffsetSeconds;
  /** A seek that waits until the file is known. The last one wins. */
  private waiting: Seconds | null = null;

  constructor(audio: HTMLAudioElement, address: string | undefined, offset: OffsetSeconds = 0) {
    this.audio = audio;
    this.offset = offset;
    if (address && audio.getAttribute('src') !== address) audio.src = address;
    // What has failed stays failed until it is fetched once more.
    else if (audio.error) audio.load();
    audio.onloadedmetadata = () => {
      if (this.waiting !== null) this.seek(this.waiting);
    };
  }

  get playing() {
    return !this.audio.paused;
  }

  seconds = () => this.waiting ?? this.audio.currentTime - this.offset;

  seek = (seconds: Seconds) => {
    const ready = this.audio.readyState > 0;
    this.waiting = ready ? null : seconds;
    if (ready) this.audio.currentTime = Math.max(0, seconds + this.offset);
  };

  play = () => {
    // A browser may refuse: the element stays paused, and its button says so.
    this.audio.play().catch(() => {});
  };

  pause = () => this.audio.pause();

  setRate = (rate: number) => {
    // An element takes up its default speed with each address.
    this.audio.defaultPlaybackRate = rate;
    this.audio.playbackRate = rate;
  };
}
