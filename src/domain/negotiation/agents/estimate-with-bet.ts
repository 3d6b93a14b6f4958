import type { View } from './agent.ts';
import { casesOf, expectOptions } from './bet-options.ts';
import { type Estimate, estimateOther } from './estimate.ts';
import type { Facts } from './facts.ts';
import type { Offer } from './move.ts';

type Uncertain = { [K in 'seat' | 'conditional' | 'chance']: NonNullable<View[K]> };

/**
 * What the other side seems to value where an issue may depend on an event. Amounts that were told count as told:
 * they show what the other side expects of the event. Before that, the plain options are estimated as those of any
 * issue, and one that depends on the event is worth what they would come to by one's own chance, the only one that is
 * known. For that, a wish that depends on the event counts as the one of its two options that is worse for oneself.
 */
export function estimateWithBet(
  { seat, conditional, chance }: Uncertain,
  facts: Facts,
  positions: readonly Offer[],
): Estimate {
  const { issue: at, options } = conditional;
  if (facts.worth[at]) return estimateOther(seat, facts, positions);
  const plain = (seat.issues[at]?.options.length ?? 0) - options.length;
  const worth = seat.issues[at]?.values ?? [];
  const wishes = positions.map((offer) =>
    offer.map((option, issue) => {
      if (issue !== at || option === null) return option;
      const { ifSo, ifNot } = casesOf(conditional, option);
      return (worth[ifSo] as number) < (worth[ifNot] as number) ? ifSo : ifNot;
    }),
  );
  const values = seat.gauge.values.map((all, issue) => (issue === at ? all.slice(0, plain) : all));
  const known = { ...seat, gauge: { ...seat.gauge, values } };
  const estimate = estimateOther(known, facts, wishes);
  const tables = estimate.tables.map((table, issue) =>
    issue === at ? expectOptions(options, table, chance) : table,
  );
  return { ...estimate, tables };
}
