import { formatSpokenTime } from '../../domain/time/format-time.ts';
import type { Player } from './player.ts';

/** The native slider over the wave; it says time and chapter in words. */
export function SeekBar({ player }: { player: Player }) {
  const { seconds, chapterIndex, page, limits } = player;
  const chapter = page.chapters[chapterIndex];
  const place = chapter ? `, chapter ${chapter.number}, ${chapter.title}` : '';
  return (
    <input
      type="range"
      class="player-seek"
      aria-label="Position"
      min={limits.startSeconds}
      max={limits.endSeconds}
      value={seconds}
      aria-valuetext={formatSpokenTime(seconds) + place}
      onInput={(event) => player.seek(event.currentTarget.valueAsNumber)}
    />
  );
}
