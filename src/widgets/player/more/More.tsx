import type { Player } from '../player.ts';
import { GoTo } from './GoTo.tsx';
import { Habits } from './Habits.tsx';
import { Keys } from './Keys.tsx';
import { Source } from './Source.tsx';

/** What is needed now and then: it is fetched when the panel opens for the first time. */
export function More({ player }: { player: Player }) {
  return (
    <>
      <Source player={player} />
      <GoTo player={player} />
      <Habits player={player} />
      <Keys player={player} />
    </>
  );
}
