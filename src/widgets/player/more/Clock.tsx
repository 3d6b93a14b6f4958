import type { Player } from '../player.ts';
import { BeginsNow } from './BeginsNow.tsx';

/** Sets the clock right by the ear. */
export function Clock({ player }: { player: Player }) {
  return (
    <>
      <p>
        Start the episode in your app and press play here. The chapters, notes and text follow, and
        the screen stays awake where the browser allows it.
      </p>
      <p class="player-row">
        <button type="button" class="quiet" onClick={() => player.skip(-1)}>
          1 second back
        </button>
        <button type="button" class="quiet" onClick={() => player.skip(1)}>
          1 second on
        </button>
      </p>
      <BeginsNow player={player} file={null} label="I just heard a chapter begin" />
    </>
  );
}
