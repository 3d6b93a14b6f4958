import { keepPlayer, recallPlayer } from '../../browser/player/kept.ts';
import { MediaSound } from '../../browser/player/media-sound.ts';
import type { Sound } from '../../browser/player/sound.ts';
import type { KeptEpisode, SourceId } from '../../domain/player/kept-player.ts';
import { isWithin, type Limits } from '../../domain/player/limits.ts';
import type { Moment, MomentLink } from '../../domain/player/moment-link.ts';
import type { AtChapterEnd } from '../../domain/player/next-step.ts';
import type { OffsetSeconds } from '../../domain/player/own-copy.ts';
import { chapterIndexAt, neighbourStart } from '../../domain/player/player-chapter.ts';
import { minutesToSleep } from '../../domain/player/sleep-timer.ts';
import { startingPoint } from '../../domain/player/starting-point.ts';
import type { Seconds } from '../../domain/time/parse-time.ts';
import { showMarks } from './marks.ts';
import { type Note, noteAtStart, noteOnFailure, noteOnLink } from './notes.ts';
import { readPage } from './page.ts';
import type { Run } from './run/run.ts';

/** Ten times a second: fine enough for a sentence, and for a range that ends on its second. */
const TICK_MS = 100;

/** The player of a page: where it stands and what it is told. What happens while it plays is `Run`. */
export class Player {
  readonly page = readPage();
  readonly kept = recallPlayer();
  readonly keptHere: KeptEpisode = this.kept.episodes[this.page.episode] ?? {
    at: {},
    heard: [],
    chapters: [],
  };
  /** The ids of the chapters that the listener has heard. */
  heardIds = new Set(this.keptHere.chapters);
  /** The episode, or the one chapter that this player is limited to. */
  readonly limits: Limits;
  sound: Sound;
  source: SourceId;
  rate = this.kept.rate;
  note: Note | null = null;
  atChapterEnd: AtChapterEnd = 'go-on';
  /** When playing stops by itself, in milliseconds since 1970. */
  sleepAt: number | null = null;
  /** The panel for more is wanted. */
  opened = false;
  /** A button opens the panel, and leads the focus into it. */
  led = false;
  /** Where a link's range ends. */
  untilSeconds: Seconds | null = null;
  /** Up to where playing has been looked at. */
  last: Seconds = 0;
  /** The visitor has asked for a moment or played: the position goes along to another source. */
  moved = false;
  /** There with a clock: true when a moment that nobody clicked is offered, and not gone to. */
  offer: ((player: Player, moment: Moment) => boolean) | null = null;
  /** There from the first sound on. */
  run: Run | null = null;
  /** Draws the player anew. */
  render: () => void = () => {};
  private shown = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    const { chapters, addresses, audio, durationSeconds } = this.page;
    const only = chapters.length === 1 ? chapters[0] : undefined;
    this.limits = only ?? { startSeconds: 0, endSeconds: durationSeconds };
    this.source =
      addresses.show && !(this.kept.source === 'narration' && addresses.narration)
        ? 'show'
        : 'narration';
    this.sound = this.media(addresses[this.source as 'show']);
    this.sound.setRate(this.rate);
    audio.onplay = audio.onpause = this.changed;
    audio.onended = () => this.run?.end();
    audio.onerror = this.fail;
  }

  /** An address, or a file's, as sound of the page's own element. */
  media = (address: string | undefined, offset: OffsetSeconds = 0) =>
    new MediaSound(this.page.audio, address, offset);

  get seconds(): Seconds {
    return this.within(this.sound.seconds());
  }
  get chapterIndex(): number {
    return chapterIndexAt(this.page.chapters, this.seconds);
  }
  private within = (seconds: Seconds) =>
    Math.min(Math.max(seconds, this.limits.startSeconds), this.limits.endSeconds);

  /** Puts the player where the address, the memory or neither says. Nothing sounds before somebody plays. */
  start(link: MomentLink): void {
    const { audio } = this.page;
    const point = startingPoint(link, this.keptHere.at[this.source] ?? null, this.limits);
    this.moved = point.from === 'link';
    this.untilSeconds = point.untilSeconds;
    this.note = noteAtStart(this, point, link);
    this.place(point.seconds);
    // Who follows a link to a second should see where to start it.
    if (this.moved) audio.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  /** A moment that the visitor asks for on this page. A click plays it; going back and forward only leads there. */
  follow = (link: MomentLink, clicked: boolean) => {
    if (link.kind === 'moment' && isWithin(link.startSeconds, this.limits)) {
      if (!clicked && this.offer?.(this, link)) return;
      this.seek(link.startSeconds, clicked);
      this.untilSeconds = link.endSeconds;
      if (clicked) this.play();
    } else this.say(noteOnLink(link));
  };

  /** Goes there, and forgets the range of a link; what the listener asked for is kept. */
  seek = (seconds: Seconds, asked = true) => {
    this.untilSeconds = null;
    this.moved = true;
    this.place(seconds);
    if (!asked) return;
    this.sound.keep?.();
    this.run?.keep();
  };
  skip = (seconds: Seconds) => this.seek(this.seconds + seconds);
  step = (direction: 1 | -1) => {
    const start = neighbourStart(this.page.chapters, this.seconds, direction);
    if (start !== null) this.seek(start);
  };

  play = () => {
    if (this.seconds >= this.limits.endSeconds) this.seek(this.limits.startSeconds);
    if (this.source !== 'clock' && this.page.audio.error) this.retry();
    this.note = null;
    this.sound.play();
    this.changed();
  };
  pause = () => {
    this.sound.pause();
    this.changed();
  };
  toggle = () => (this.sound.playing ? this.pause() : this.play());

  setRate(rate: number): void {
    this.rate = rate;
    this.sound.setRate(rate);
    keepPlayer((kept) => {
      kept.rate = rate;
    });
    this.render();
  }

  say(note: Note | null): void {
    this.note = note ?? this.note;
    this.render();
  }

  /** Opens the panel for more. */
  open = () => {
    this.opened = this.led = true;
    this.render();
  };

  private fail = () => {
    if (this.source === 'clock') return;
    // A browser may count an element that has failed as one that plays.
    this.pause();
    this.say(noteOnFailure(this));
  };

  /** Fetches the sound once more; the listener stays at the same second. */
  retry = () => {
    const { last } = this;
    this.note = null;
    this.page.audio.load();
    this.place(last);
  };

  /** Moves the playhead and nothing else. */
  place(seconds: Seconds): void {
    this.last = this.within(seconds);
    this.sound.seek(this.last);
    this.tell();
  }

  /** Follows what the sound does, whoever made it do so. */
  changed = () => {
    clearInterval(this.timer);
    if (this.sound.playing) {
      this.moved = true;
      if (!minutesToSleep(this.sleepAt, Date.now())) this.sleepAt = null;
      this.last = this.seconds;
      this.timer = setInterval(this.tick, TICK_MS);
      if (!this.run)
        void import('./run/run.ts').then(({ Run }) => {
          this.run ??= new Run(this);
        });
    }
    this.run?.keep();
    this.tell();
  };

  private tick = () => {
    this.run?.tick(this.seconds);
    this.tell();
  };

  /** Tells the page where the player stands. */
  private tell() {
    const { seconds, source, chapterIndex: index, heardIds, page } = this;
    const shown = `${index} ${heardIds.size}`;
    if (shown !== this.shown) showMarks(page, index, heardIds);
    this.shown = shown;
    const chapter = page.chapters[index]?.id ?? null;
    const detail = { seconds, playing: this.sound.playing, source, chapter };
    document.dispatchEvent(new CustomEvent('player:time', { detail }));
    this.render();
  }
}
