import type { View } from './agent.ts';
import type { WholeDeal } from './move.ts';

/**
 * The one issue in which their last offer, of three the first, differs from the one before it: theirs, or hers where
 * they had none; and how many they made at once. `null` where it differs in none or in several.
 */
export function haggledIssue({ turns }: View): { issue: number; offers: number } | null {
  const offers = turns.filter(({ move, deals }) => deals.length > 0 && move.kind !== 'hold');
  const last = offers.findLast(({ mine }) => !mine);
  if (last === undefined) return null;
  const earlier = offers.slice(0, offers.indexOf(last));
  const before = earlier.findLast(({ mine }) => !mine) ?? earlier.at(-1);
  const changed = [...(last.deals[0] as WholeDeal).keys()].filter(
    (issue) => last.deals[0]?.[issue] !== before?.deals[0]?.[issue],
  );
  if (before === undefined || changed.length !== 1) return null;
  return { issue: changed[0] as number, offers: last.deals.length };
}
