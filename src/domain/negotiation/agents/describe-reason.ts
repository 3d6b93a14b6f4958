import { formatAmount, formatGain, formatNumber } from '../../quantity/amount.ts';
import type { Basis, Reason } from './reason.ts';
import { guardSentence, reasonSentences } from './reason-sentences.ts';
import type { Scene } from './scene.ts';

/** A number behind a reason, as it is shown. */
export interface ReasonNumber {
  label: string;
  value: string;
}

/** The answer to "why did they say that?". */
export interface ReasonInWords {
  sentence: string;
  numbers: ReasonNumber[];
}

const labels: Record<string, string> = {
  offers: 'Offers you made at once',
  turn: 'Turn',
  round: 'Round',
  rounds: 'Rounds',
  known: 'Things the other side has told',
  aspiration: 'Wanted at this turn',
  threshold: 'Enough at this turn',
  offered: 'What was offered',
  share: 'What this offer keeps',
  least: 'The least of the three',
  most: 'The most of the three',
  gain: 'Gain over no deal',
  step: 'What a step there would leave',
  treatment: 'Your relationship line of the last meeting',
  floor: 'Wanted at the last turn',
  usualFloor: 'Wanted there without that',
  stake: 'At stake on this issue',
  estimate: 'What it seems worth to the other side',
  theirs: 'What their own offer seems worth to them',
};

const amounts = new Set(['gain', 'stake']);
const counts = new Set(['turn', 'round', 'rounds', 'known', 'offers']);
const guesses = new Set(['estimate', 'theirs']);

const bases: Record<Basis, string> = {
  nothing: 'nothing yet: opposed interests are assumed',
  offers: 'the offers made so far',
  ranking: 'the ranking that was told, and the offers',
  amounts: 'the amounts that were told, and the offers',
};

/**
 * A reason in a sentence, with a second where the last meeting made it harder, and its numbers. Shares are percent of
 * the way from no deal to the speaker's best deal; estimates are in units of the speaker's own making, good only for
 * comparing one deal with another.
 */
export function describeReason(scene: Scene, name: string, reason: Reason): ReasonInWords {
  const issue = scene.problem.issues[reason.issue ?? -1]?.name ?? '';
  const show = (key: string): string => formatReasonNumber(scene, key, reason);
  const numbers = Object.keys(reason.numbers).map((key) => ({
    label: reason.rule === 'nothing-to-gain' ? 'Gain from the best deal' : (labels[key] ?? key),
    value: show(key),
  }));
  if (reason.basis) numbers.push({ label: 'What this rests on', value: bases[reason.basis] });
  const sentence = reasonSentences[reason.rule](name, show, issue, reason.numbers);
  const guarded = 'usualFloor' in reason.numbers;
  return { sentence: guarded ? `${sentence} ${guardSentence(name, show)}` : sentence, numbers };
}

/** As many decimals as show that a step falls short of what is wanted; none where whole ones do. */
function shareDigits({ step, aspiration, floor }: Reason['numbers']): number {
  const least = aspiration ?? floor;
  if (step === undefined || least === undefined) return 0;
  return [0, 1].find((d) => (100 * step).toFixed(d) !== (100 * least).toFixed(d)) ?? 2;
}

function formatReasonNumber(scene: Scene, key: string, { numbers }: Reason): string {
  const value = numbers[key] ?? 0;
  if (amounts.has(key)) return formatAmount(value, scene.unit);
  if (counts.has(key)) return String(value);
  if (key === 'treatment') return formatGain(value, '');
  if (guesses.has(key)) return String(Math.round(value));
  const scale = 10 ** shareDigits(numbers);
  return `${formatNumber(Math.round(100 * scale * value) / scale)}%`;
}
