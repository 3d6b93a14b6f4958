import { becauseOf } from '../agents/facts.ts';
import type { Party } from '../agents/scene.ts';
import { gainOf } from '../agents/seat.ts';
import type { Talks, Turn } from './talks.ts';

/** What one side did in a round, counted. None of it is a grade. */
export interface Counts {
  questions: number;
  /** Rankings and amounts told. */
  told: number;
  /** Whole offers that differ from the speaker's last in more than one issue, first offers included. */
  packages: number;
  /** Offers that change one issue. */
  singles: number;
  trades: number;
  threes: number;
  threats: number;
  /** Offers made again unchanged. */
  repeats: number;
  /** Offers turned down without another. */
  refusals: number;
  /** Offers worth less to the speaker than the one before. */
  concessions: number;
  /** The exchange of the first of these, from 1; `null` without one. */
  firstConcession: number | null;
}

export function countMoves(talks: Talks, party: Party): Counts {
  const counts: Counts = {
    questions: 0,
    told: 0,
    packages: 0,
    singles: 0,
    trades: 0,
    threes: 0,
    threats: 0,
    repeats: 0,
    refusals: 0,
    concessions: 0,
    firstConcession: null,
  };
  let last: number[] | undefined;
  talks.turns.forEach((turn, i) => {
    if (turn.by !== party) return;
    countWord(counts, turn);
    const deal = turn.deals[0];
    if (deal === undefined) return;
    countOffer(counts, turn, last);
    const seat = talks.seats[party];
    if (last && gainOf(seat, deal) < gainOf(seat, last)) {
      counts.concessions += 1;
      counts.firstConcession ??= Math.floor(i / 2) + 1;
    }
    last = deal;
  });
  return counts;
}

function countWord(counts: Counts, { move }: Turn): void {
  if (move.kind.startsWith('ask-')) counts.questions += 1;
  if (move.kind === 'tell-priority' && move.order.length > 0) counts.told += 1;
  if (move.kind === 'tell-worth' || becauseOf(move) !== null) counts.told += 1;
  if (move.kind === 'threaten') counts.threats += 1;
  if (move.kind === 'reject') counts.refusals += 1;
  if (move.kind === 'if-then') counts.trades += 1;
  if (move.kind === 'three') counts.threes += 1;
}

function countOffer(counts: Counts, { move, deals }: Turn, last: number[] | undefined): void {
  if (move.kind === 'threaten') return;
  const changed = deals[0]?.filter((option, issue) => option !== last?.[issue]).length ?? 0;
  if (changed === 0) counts.repeats += 1;
  else if (move.kind === 'change' || (last && changed === 1)) counts.singles += 1;
  else counts.packages += 1;
}
