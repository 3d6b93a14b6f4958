import { solve } from '../../../domain/negotiation/solutions.ts';
import { survey } from '../../../domain/negotiation/survey.ts';
import {
  agentOf,
  describeMove,
  gainsOf,
  playOut,
  type Scene,
  type Talks,
} from '../../../domain/negotiation/table/index.ts';
import { formatAmount, formatGain, formatNumber } from '../../../domain/quantity/amount.ts';
import type { AgentId } from '../state.ts';

/** The same two over the same scenario, word by word: the first entry is before any. */
export interface BothTalks {
  withReasons: Talks[];
  offersOnly: Talks[];
  pie: number | null;
}

/** @throws Error for an agent that does not exist, which no list on the page names */
export function talksOf(scene: Scene, a: AgentId, b: AgentId): BothTalks {
  const [one, other] = [agentOf(a), agentOf(b)];
  if (!one || !other) throw new Error('Nobody of this name negotiates here.');
  const play = (reasons: boolean) => [...playOut(one, other, scene, { arguments: reasons })];
  return {
    withReasons: play(true),
    offersOnly: play(false),
    pie: solve(survey(scene.problem))?.pie ?? null,
  };
}

/** The talks after so many words; their end when they had fewer. */
export const after = (steps: readonly Talks[], step: number): Talks =>
  steps[Math.min(step, steps.length - 1)] as Talks;

/** Both have ended. */
export const isOver = ({ withReasons, offersOnly }: BothTalks, step: number): boolean =>
  step >= withReasons.length - 1 && step >= offersOnly.length - 1;

/** How talks ended, with both gains and never a share of the pie without them; empty before the end. */
export function endWords(talks: Talks, pie: number | null): string {
  if (talks.ending === null) return '';
  const { parties, unit } = talks.scene;
  const words = talks.turns.length;
  if (talks.ending.kind !== 'deal') return `No deal after ${words} words.`;
  const { a, b } = gainsOf(talks);
  const percent = pie ? `, ${formatNumber(Math.round((100 * (a + b)) / pie))}% of the pie` : '';
  return `A deal after ${words} words. Over no deal: ${formatGain(a, unit)} for ${parties.a} and ${formatGain(b, unit)} for ${parties.b}${percent}.`;
}

/** What questions and reasons changed, said plainly, better or worse. */
export function differenceWords({ withReasons, offersOnly }: BothTalks): string {
  const [reasoned, silent] = [withReasons.at(-1) as Talks, offersOnly.at(-1) as Talks];
  const { unit } = reasoned.scene;
  const total = (talks: Talks) => {
    const { a, b } = gainsOf(talks);
    return a + b;
  };
  const more = total(reasoned) - total(silent);
  const dealt = [reasoned, silent].map(({ ending }) => ending?.kind === 'deal');
  if (!dealt[0] && !dealt[1]) return 'Neither way led to a deal.';
  const changed = reasoned.turns.some(
    ({ deals }, i) => deals.join('|') !== silent.turns[i]?.deals.join('|'),
  );
  if (!changed && reasoned.turns.length === silent.turns.length)
    return 'It made no difference at all: both times the same offers were made in the same order.';
  if (more === 0) return 'They came another way to the same joint gain.';
  const size = formatAmount(Math.abs(more), unit);
  const index =
    unit === 'points' ? ' The points of two people are added here, so it is an index.' : '';
  return more > 0
    ? `With questions and reasons the two gained ${size} more between them.${index}`
    : `With questions and reasons the two gained ${size} less between them. What they told was true, and the deal it led to was still not the best.${index}`;
}

/** What a screen reader hears of the newest word of both, and of the end. */
export function newsOf(both: BothTalks, step: number): string {
  if (step === 0) return '';
  if (isOver(both, step)) return differenceWords(both);
  const told = [both.withReasons, both.offersOnly].map((steps) => {
    const talks = after(steps, step);
    const last = talks.turns.at(-1);
    return last === undefined ? '' : describeMove(talks.scene, last.move, last.deals);
  });
  return `With questions and reasons: ${told[0]} Offers alone: ${told[1]}`;
}
