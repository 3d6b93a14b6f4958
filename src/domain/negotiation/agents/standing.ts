import type { SeenTurn, View } from './agent.ts';
import type { WholeDeal } from './move.ts';
import { isAcceptable, type Seat, shareOf } from './seat.ts';

/** The deals that one of the two has on the table: those of their last offer; none before they make one. */
export function standingDeals(turns: readonly SeenTurn[], mine: boolean): WholeDeal[] {
  return turns.findLast((turn) => turn.mine === mine && turn.deals.length > 0)?.deals ?? [];
}

/** One's own offer that a change starts from: the last one, the first of three; `null` before there is one. */
export function ownOffer(view: View): WholeDeal | null {
  return standingDeals(view.turns, true)[0] ?? null;
}

export interface Standing {
  deal: WholeDeal;
  /** Its position among three; `undefined` when it is the only one. */
  which: number | undefined;
  share: number;
}

/** The best of what the other side has on the table that is no worse than no deal. */
export function bestStanding({ seat, turns }: Pick<View, 'seat' | 'turns'>): Standing | null {
  const deals = standingDeals(turns, false);
  let best: Standing | null = null;
  deals.forEach((deal, i) => {
    if (!isAcceptable(seat, deal)) return;
    const share = shareOf(seat, deal);
    if (best === null || share > best.share) {
      best = { deal, share, which: deals.length > 1 ? i : undefined };
    }
  });
  return best;
}

/** The next option down: of the options worth less to oneself, the one worth most; `null` at the bottom. */
export function stepDown(seat: Seat, issue: number, option: number): number | null {
  const values = seat.gauge.values[issue] as Float64Array;
  let next: number | null = null;
  values.forEach((value, i) => {
    if (value >= (values[option] as number) - seat.gauge.tolerance) return;
    if (next === null || value > (values[next] as number)) next = i;
  });
  return next;
}

/** The next option up: of the options worth more to oneself, the one worth least; `null` at the top. */
export function stepUp(seat: Seat, issue: number, option: number): number | null {
  const values = seat.gauge.values[issue] as Float64Array;
  let next: number | null = null;
  values.forEach((value, i) => {
    if (value <= (values[option] as number) + seat.gauge.tolerance) return;
    if (next === null || value < (values[next] as number)) next = i;
  });
  return next;
}

/** What the other side said last; `null` when nothing was said yet. */
export function lastHeard(view: View): SeenTurn | null {
  return view.turns.findLast((turn) => !turn.mine) ?? null;
}

/** How often one has spoken by a rule. */
export function timesUsed(view: View, rule: SeenTurn['rule']): number {
  return view.turns.filter((turn) => turn.mine && turn.rule === rule).length;
}
