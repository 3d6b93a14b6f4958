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
  const before = kept.find(({ game }) => game !== round.game) ?? null;
  if (isPlayed && kept[0]?.game !== round.game)
    try {
      localStorage.setItem(key, JSON.stringify([round, ...kept].slice(0, 2)));
    } catch {
      // Nothing is lost but the comparison.
    }
  return before;
}
