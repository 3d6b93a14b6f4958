import { formatAmount } from '../../quantity/amount.ts';
import { hasSomethingToGain, type Seat, seatOf } from '../agents/seat.ts';
import type { GameState } from './game.ts';
import { isBinding, withLimit } from './limit.ts';

/** What a learner leaves for: below it no offer and no acceptance is advised. */
export interface Floor {
  /** The learner's seat, in which leaving is worth the floor. */
  seat: Seat;
  /** No deal is worth staying for. */
  isOutOfReach: boolean;
  /** As in "from no deal to your best". */
  name: string;
  whyLeave: string;
  whyLeaveLast: string;
  whyTakeLast: string;
}

/** The larger of what no deal is worth and the learner's own limit. */
export function floorOf({ talks, learner }: GameState, limit: number | null): Floor {
  const { problem, unit } = talks.scene;
  if (!isBinding(problem, learner, limit)) {
    const seat = talks.seats[learner];
    return {
      seat,
      isOutOfReach: !hasSomethingToGain(seat),
      name: 'no deal',
      whyLeave: 'No deal here is worth more to you than none. Leave.',
      whyLeaveLast:
        'Nothing on the table is as good for you as no deal, and there is no further turn. Leave.',
      whyTakeLast: 'There is no further turn, and this is no worse for you than no deal.',
    };
  }
  const seat = seatOf(withLimit(problem, learner, limit), learner);
  const yours = `your limit of ${formatAmount(limit, unit)}`;
  return {
    seat,
    isOutOfReach: seat.most < 0,
    name: 'your limit',
    whyLeave: `No deal here reaches ${yours}, so there is nothing to wait for. Leave.`,
    whyLeaveLast: `Nothing on the table reaches ${yours}, and there is no further turn. Leave.`,
    whyTakeLast: `There is no further turn, and this reaches ${yours}.`,
  };
}
