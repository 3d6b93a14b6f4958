import { Component } from 'preact';
import type { Player } from '../player.ts';
import { beginsNow } from './sources.ts';

interface Props {
  player: Player;
  file: File | null;
  label: string;
}

/** A chapter to choose, and a button to press at the moment it begins. */
export class BeginsNow extends Component<Props, { index: number | null }> {
  override state = { index: null };

  override render({ player, file, label }: Props, { index }: { index: number | null }) {
    const chosen = index ?? Math.min(player.chapterIndex + 1, player.page.chapters.length - 1);
    return (
      <p class="player-row">
        <label>
          {label}
          <select
            value={chosen}
            onChange={(event) => this.setState({ index: Number(event.currentTarget.value) })}
          >
            {player.page.chapters.map(({ title, number }, at) => (
              <option value={at}>
                {number}. {title}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            beginsNow(player, chosen, file);
            this.setState({ index: null });
          }}
        >
          It begins now
        </button>
      </p>
    );
  }
}
