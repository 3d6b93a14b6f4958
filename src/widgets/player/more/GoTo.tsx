import { parseTypedMoment } from '../../../domain/player/typed-moment.ts';
import { formatTime } from '../../../domain/time/format-time.ts';
import type { Player } from '../player.ts';

function go(player: Player, text: string): void {
  const { limits } = player;
  const typed = parseTypedMoment(text, limits);
  if (typed.kind === 'unreadable') {
    player.say({
      text: `“${text.trim()}” could not be read as a time. Write 5:04, or 304 seconds.`,
    });
    return;
  }
  const at = formatTime(typed.seconds);
  if (typed.kind === 'outside') {
    const [from, to] = [formatTime(limits.startSeconds), formatTime(limits.endSeconds)];
    player.say({ text: `${at} is outside ${from} to ${to}.` });
    return;
  }
  player.seek(typed.seconds);
  player.say({ text: `Moved to ${at}.` });
}

/** Any second, typed: for a listener whose app shows one. */
export function GoTo({ player }: { player: Player }) {
  return (
    <form
      class="player-row"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('time');
        go(player, (field as HTMLInputElement).value);
      }}
    >
      <label>
        Go to
        <input type="text" name="time" size={8} autocomplete="off" placeholder="5:04" />
      </label>
      <button type="submit" class="quiet">
        Go
      </button>
    </form>
  );
}
