import { keepPlayer } from '../../../browser/player/kept.ts';
import { addHeard, isHeard } from '../../../domain/player/heard.ts';
import { reachesEnd, stepAfter } from '../../../domain/player/next-step.ts';
import type { Seconds } from '../../../domain/time/parse-time.ts';
import type { Player } from '../player.ts';
import { noteOnShortSound, noteOnSleep, noteOnStop } from './notes.ts';
import { startSession } from './session.ts';

const KEEP_EVERY_MS = 5000;

/** What happens while a player plays; fetched with the first sound. */
export class Run {
  private player: Player;
  private heard;
  private keptAt = 0;
  /** A place that was forgotten is kept again when somebody plays, and not before. */
  private keeping = true;

  constructor(player: Player) {
    this.player = player;
    this.heard = player.keptHere.heard;
    addEventListener('pagehide', this.keep);
    startSession(player);
  }

  /** Looks at what has played up to this moment: ends of chapters and ranges, chapters heard, the hour to sleep. */
  tick(to: Seconds): void {
    const { player } = this;
    this.keeping = true;
    const { page, atChapterEnd, untilSeconds, limits, last } = player;
    const { chapters } = page;
    const { endSeconds } = limits;
    const step = stepAfter(last, to, { chapters, atChapterEnd, untilSeconds, endSeconds });
    this.hear(last, to);
    player.last = to;
    if (step.kind === 'repeat') {
      player.place(step.toSeconds);
      player.sound.play();
    } else if (step.kind === 'stop') {
      player.pause();
      player.seek(step.atSeconds);
      player.say(noteOnStop(player, step));
    } else if (player.sleepAt !== null && Date.now() >= player.sleepAt) {
      player.sleepAt = null;
      player.pause();
      player.say(noteOnSleep(player));
    }
    if (Date.now() - this.keptAt > KEEP_EVERY_MS) this.keep();
  }

  /** The sound is over; the episode with it only where the sound reaches its end. */
  end(): void {
    const { player } = this;
    const { sound, limits } = player;
    const endedAt = sound.seconds();
    const whole = reachesEnd(endedAt, limits.endSeconds);
    this.tick(whole ? limits.endSeconds : player.seconds);
    // The chapter that ended with the sound may be one to repeat.
    if (whole || sound.playing) return;
    player.pause();
    player.say(noteOnShortSound(player, endedAt));
  }

  /** What has been heard up to this moment counts no more. */
  forget(): void {
    this.heard = [];
    this.keeping = false;
  }

  /** Keeps the place on this device. Only who has played changes it: a link that was opened does not. */
  keep = () => {
    if (!this.keeping) return;
    const { page, source, seconds, heardIds } = this.player;
    this.keptAt = Date.now();
    keepPlayer(({ episodes }) => {
      const before = episodes[page.episode];
      episodes[page.episode] = {
        ...before,
        at: { ...before?.at, [source]: seconds },
        heard: (before?.heard ?? []).reduce(
          (all, [from, to]) => addHeard(all, from, to),
          this.heard,
        ),
        chapters: [...new Set([...(before?.chapters ?? []), ...heardIds])],
      };
    });
  };

  private hear(from: Seconds, to: Seconds) {
    const { page, heardIds } = this.player;
    this.heard = addHeard(this.heard, from, to);
    for (const chapter of page.chapters)
      if (!heardIds.has(chapter.id) && isHeard(this.heard, chapter)) {
        heardIds.add(chapter.id);
        void noteHeard(`${page.episode}/${chapter.id}`);
      }
  }
}

async function noteHeard(chapter: string): Promise<void> {
  const at = new Date().toISOString();
  try {
    const { noteProgress } = await import('../../../browser/progress/store.ts');
    noteProgress({ kind: 'chapter-heard', chapter, at });
  } catch {
    // Out of reach: the tick in the list stays.
  }
}
