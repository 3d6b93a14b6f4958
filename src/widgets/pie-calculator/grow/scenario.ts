import type { Problem } from '../../../domain/negotiation/problem.ts';
import type { Both, Scenario } from './draft.ts';

/** A scenario as the catalog hands it to a page: a file of `content/scenarios`. */
export interface CatalogScenario extends Problem {
  id: string;
  title: string;
  unit: string;
  /** Three letters, where the unit is money. */
  currency?: string | undefined;
  parties: Both<string>;
}

const SIGNS: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  dollars: '$',
  euros: '€',
  pounds: '£',
};
const WORDS: Record<string, string> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

/** `$` for `dollars` and for money in USD; a noun stays what it is. */
export const unitSign = (unit: string, currency = unit) =>
  SIGNS[currency] ?? (unit === 'money' ? currency : unit);
/** `dollars` for `$`, as the files of the reference cases write it. */
export const unitWord = (sign: string) => WORDS[sign] ?? sign;

export function scenarioFrom(entry: CatalogScenario): Scenario {
  const unit = unitSign(entry.unit, entry.currency);
  return {
    id: entry.id,
    title: entry.title,
    parties: entry.parties,
    units: { a: unit, b: unit },
    problem: { issues: entry.issues, disagreement: entry.disagreement },
  };
}

/** What "start empty" begins with: two issues, two options each, nothing worth anything. */
export const emptyScenario: Scenario = {
  id: '',
  title: '',
  parties: { a: 'You', b: 'They' },
  units: { a: 'points', b: 'points' },
  problem: {
    issues: [1, 2].map(() => ({ name: '', options: ['', ''], a: [0, 0], b: [0, 0] })),
    disagreement: { a: 0, b: 0 },
  },
};
