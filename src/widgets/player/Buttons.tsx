import { SPEEDS } from '../../domain/player/speeds.ts';
import type { Player } from './player.ts';

const NEXT = 'M8 8v16l11-8zM21 8v16h3V8z';
const PLAY = 'M12 9v14l11-7z';
const PAUSE = 'M11 9v14h4V9zM17 9v14h4V9z';

/** What a player's hand does most. The pie on the middle button is the part that is over. */
export function Buttons({ player }: { player: Player }) {
  const { seconds, limits, sound, page } = player;
  const whole = limits.endSeconds - limits.startSeconds;
  const step = (direction: 1 | -1, label: string) =>
    page.chapters.length > 1 && (
      <button type="button" class="quiet" aria-label={label} onClick={() => player.step(direction)}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d={NEXT} transform={direction < 0 ? 'matrix(-1 0 0 1 32 0)' : undefined} />
        </svg>
      </button>
    );
  const skip = (by: number, label: string, text: string) => (
    <button type="button" class="quiet" aria-label={label} onClick={() => player.skip(by)}>
      {text}
    </button>
  );
  return (
    <div class="player-buttons">
      {step(-1, 'Previous chapter')}
      {skip(-15, 'Back 15 seconds', '−15')}
      <button
        type="button"
        class="player-play"
        aria-label={sound.playing ? 'Pause' : 'Play'}
        onClick={player.toggle}
      >
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <circle
            cx="16"
            cy="16"
            r="8"
            pathLength="1"
            stroke-dasharray={`${(seconds - limits.startSeconds) / whole} 1`}
            transform="rotate(-90 16 16)"
          />
          <path d={sound.playing ? PAUSE : PLAY} />
        </svg>
      </button>
      {skip(15, 'Forward 15 seconds', '+15')}
      {step(1, 'Next chapter')}
      <select
        aria-label="Speed"
        value={player.rate}
        onChange={(event) => player.setRate(Number(event.currentTarget.value))}
      >
        {SPEEDS.map((speed) => (
          <option value={speed}>{speed}×</option>
        ))}
      </select>
    </div>
  );
}
