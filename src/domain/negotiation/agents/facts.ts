import type { SeenTurn } from './agent.ts';
import type { Because, Move, Offer } from './move.ts';

/** What somebody told about their own values. */
export interface Facts {
  /** Issues from the most to the least important; empty when nothing was said. */
  order: number[];
  /** Per issue, what each option is worth above the worst; `null` where nothing was said. */
  worth: (number[] | null)[];
}

export function noFacts(issues: number): Facts {
  return { order: [], worth: new Array<null>(issues).fill(null) };
}

/** The facts with those that a move tells; the later word counts. */
export function hear(facts: Facts, move: Move): Facts {
  if (move.kind === 'tell-priority' && move.order.length > 0) {
    return { ...facts, order: move.order };
  }
  if (move.kind === 'tell-worth') return withWorth(facts, move);
  const because = becauseOf(move);
  return because === null ? facts : withWorth(facts, because);
}

function withWorth(facts: Facts, { issue, worth }: Because): Facts {
  return { ...facts, worth: facts.worth.map((known, i) => (i === issue ? worth : known)) };
}

export function becauseOf(move: Move): Because | null {
  return 'because' in move ? (move.because ?? null) : null;
}

/** How many things are known: a ranking counts as one, and so does each issue with its amounts. */
export function countFacts(facts: Facts): number {
  return (facts.order.length > 0 ? 1 : 0) + facts.worth.filter((worth) => worth !== null).length;
}

/** Everything that one of the two has told in these turns, on top of what was known. */
export function factsTold(turns: readonly SeenTurn[], mine: boolean, known: Facts): Facts {
  return turns.reduce(
    (facts, turn) => (turn.mine === mine ? hear(facts, turn.move) : facts),
    known,
  );
}

/** What the other side has asked for, in order: whole offers, wishes, and the options they called usual. */
export function positionsOf(turns: readonly SeenTurn[], mine: boolean): Offer[] {
  return turns.flatMap((turn): Offer[] => {
    if (turn.mine !== mine) return [];
    if (turn.move.kind === 'tell') return [turn.move.wish];
    return turn.deals;
  });
}
