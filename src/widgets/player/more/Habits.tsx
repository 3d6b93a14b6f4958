import type { AtChapterEnd } from '../../../domain/player/next-step.ts';
import { minutesToSleep } from '../../../domain/player/sleep-timer.ts';
import type { Player } from '../player.ts';
import { copyLink } from './copy-link.ts';
import { forget } from './forget.ts';

/** After how many minutes playing may stop by itself. */
const SLEEP_MINUTES = [5, 10, 15, 30, 45];

/** What happens by itself, and what to take along. */
export function Habits({ player }: { player: Player }) {
  const chapter = player.page.chapters[player.chapterIndex];
  const left = minutesToSleep(player.sleepAt, Date.now());
  return (
    <>
      <p class="player-row">
        <label>
          At the end of the chapter
          <select
            value={player.atChapterEnd}
            onChange={({ currentTarget }) => {
              player.atChapterEnd = currentTarget.value as AtChapterEnd;
              player.render();
            }}
          >
            <option value="go-on">go on</option>
            <option value="stop">stop</option>
            <option value="repeat">repeat it</option>
          </select>
        </label>
        <label>
          Sleep timer
          <select
            value={left || ''}
            onChange={({ currentTarget }) => {
              const minutes = Number(currentTarget.value);
              player.sleepAt = minutes ? Date.now() + minutes * 60_000 : null;
              player.render();
            }}
          >
            <option value="">off</option>
            {[...new Set([...SLEEP_MINUTES, ...(left ? [left] : [])])].map((minutes) => (
              <option value={minutes}>{minutes} min</option>
            ))}
          </select>
        </label>
      </p>
      <p class="player-row">
        <button
          type="button"
          class="quiet"
          onClick={() => copyLink(player, Math.floor(player.seconds))}
        >
          Copy link to this second
        </button>
        {chapter && (
          <button
            type="button"
            class="quiet"
            onClick={() => copyLink(player, chapter.startSeconds, chapter.endSeconds)}
          >
            Copy link to this chapter
          </button>
        )}
        <button type="button" class="quiet" onClick={() => forget(player)}>
          Forget my place
        </button>
      </p>
    </>
  );
}
