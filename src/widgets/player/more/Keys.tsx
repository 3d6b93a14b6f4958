import { keepPlayer } from '../../../browser/player/kept.ts';
import type { Player } from '../player.ts';

const KEYS = [
  ['K', 'play or pause'],
  ['J', 'back 15 seconds'],
  ['L', 'forward 15 seconds'],
  ['P', 'previous chapter'],
  ['N', 'next chapter'],
  ['[', 'slower'],
  [']', 'faster'],
] as const;

/** The single keys, and the switch that gives them back to whoever needs them. */
export function Keys({ player }: { player: Player }) {
  return (
    <details>
      <summary>Keyboard</summary>
      <ul class="plain player-keys">
        {KEYS.map(([key, act]) => (
          <li>
            <kbd>{key}</kbd> {act}
          </li>
        ))}
      </ul>
      <label>
        <input
          type="checkbox"
          checked={player.kept.keys}
          onChange={({ currentTarget: { checked } }) => {
            player.kept.keys = checked;
            keepPlayer((kept) => {
              kept.keys = checked;
            });
          }}
        />
        Single keys work on this page, outside fields
      </label>
    </details>
  );
}
