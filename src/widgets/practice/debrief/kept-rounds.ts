import { formatGame, type GameState } from '../../../domain/negotiation/table/index.ts';
import { MEETINGS } from '../setup.ts';

// All meetings of a game may be taken back, and the round before them is still there.
const MOST = MEETINGS + 1;

/** How a round ended, as it is remembered for next time. */
export interface KeptRound {
  /** The game it came from, as its address has it. */
  game: string;
  opponent: string;
  deal: boolean;
  gain: number;
  theirs: number;
  /** Of the pie; null where undefined. */
  percent: number | null;
}

const keyOf = (scene: string, side: string) => `bigger-pie/practice/1/${scene}.${side}`;

function read(key: string): KeptRound[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: Partial<KeptRound> | null): value is KeptRound {
  const { game, opponent, deal, gain, theirs, percent } = value ?? {};
  return (
    typeof game === 'string' &&
    typeof opponent === 'string' &&
    typeof deal === 'boolean' &&
    Number.isFinite(gain) &&
    Number.isFinite(theirs) &&
    (percent === null || Number.isFinite(percent))
  );
}

/** The check at the end says what the partner answered, who may learn other words: the same moves are the same game. */
const isSame = (one: string, other: string) => movesOf(one) === movesOf(other);
const movesOf = (game: string) => game.replace(/\.z\w+$/, '');

function write(key: string, rounds: readonly KeptRound[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(rounds.slice(0, MOST)));
  } catch {
    // Nothing is lost but the comparison.
  }
}

/**
 * The round before this one, of the same scenario and side on this device; null without one.
 *
 * @param isPlayed the round was played here and not opened from an address: it is kept in its turn
 */
export function compareWithLast(
  scene: string,
  side: string,
  round: KeptRound,
  isPlayed: boolean,
): KeptRound | null {
  const key = keyOf(scene, side);
  const kept = read(key);
  const others = kept.filter(({ game }) => !isSame(game, round.game));
  if (isPlayed) {
    write(key, [round, ...others]);
    return others[0] ?? null;
  }
  const place = kept.findIndex(({ game }) => isSame(game, round.game));
  return kept[place + 1] ?? null;
}

/** Forgets every end of a meeting that a game had before moves were taken back, and has no longer. */
export function forgetTakenBack(before: GameState, after: GameState): void {
  const stands = endsOf(after);
  const gone = endsOf(before).filter((game) => !stands.includes(game));
  if (gone.length === 0) return;
  const key = keyOf(before.talks.scene.id, before.learner);
  const kept = read(key);
  const left = kept.filter(({ game }) => !gone.some((end) => isSame(end, game)));
  if (left.length < kept.length) write(key, left);
}

/** The game as it stood at the end of each of its meetings. */
function endsOf(game: GameState): string[] {
  return [...game.earlier, game.talks].flatMap((talks, i, all) =>
    talks.ending === null ? [] : [formatGame({ ...game, talks, earlier: all.slice(0, i) })],
  );
}
