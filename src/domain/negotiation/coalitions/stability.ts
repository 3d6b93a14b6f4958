import { type Circle, includes, membersOf } from './circle.ts';
import { playTreaty, type TreatyGame, type TreatyOutcome } from './treaty-game.ts';

/** A treaty, and whether it holds. */
export interface TreatyStudy extends TreatyOutcome {
  treaty: Circle;
  /**
   * What each country gains by changing its mind while all others stay with theirs: a member by leaving, an outsider
   * by joining. Above 0 it would.
   */
  gainsByChanging: number[];
  /** Nobody gains by changing its mind. */
  holds: boolean;
  /** Somebody cuts under it who would not without it, or the other way round. A treaty that changes nothing may hold. */
  changes: boolean;
  withPayments: PaidTreaty;
}

/** The same treaty where members may pay each other. */
export interface PaidTreaty {
  /** What the members have together beyond what each would have by leaving alone; below 0 not all can be kept. */
  toSpare: number;
  /** Outsiders whom the treaty could pay to join, with something to spare once all are paid for staying. */
  boughtIn: number[];
  holds: boolean;
}

/**
 * Whether a treaty holds by itself: no member gains by leaving (internal stability) and no outsider by joining
 * (external stability). Whoever leaves expects the others to stay and to do what is then best for them together.
 * Equality holds.
 */
export function studyTreaty(game: TreatyGame, treaty: Circle): TreatyStudy {
  const outcome = playTreaty(game, treaty);
  const gainsByChanging = outcome.results.map(
    (result, index) => (playTreaty(game, treaty ^ (1 << index)).results[index] ?? 0) - result,
  );
  return {
    ...outcome,
    treaty,
    gainsByChanging,
    holds: gainsByChanging.every((gain) => gain <= 0),
    changes: playTreaty(game, 0).cuts.some((cut, index) => cut !== outcome.cuts[index]),
    withPayments: studyPayments(game, treaty),
  };
}

function studyPayments(game: TreatyGame, treaty: Circle): PaidTreaty {
  const toSpare = spareOf(game, treaty);
  const boughtIn = game.countries.flatMap((_, index) =>
    !includes(treaty, index) && spareOf(game, treaty | (1 << index)) > 0 ? [index] : [],
  );
  return { toSpare, boughtIn, holds: toSpare >= 0 && boughtIn.length === 0 };
}

/** What the members have together, less what each of them would have if it alone left. */
function spareOf(game: TreatyGame, treaty: Circle): number {
  const { results } = playTreaty(game, treaty);
  return membersOf(treaty).reduce((sum, index) => {
    const outside = playTreaty(game, treaty ^ (1 << index)).results[index] ?? 0;
    return sum + (results[index] ?? 0) - outside;
  }, 0);
}
