import type { Trade, TradeStep } from './trade-steps.ts';

/** Who reads the sentence ("you"), and how an amount without its sign is written. */
export interface TradeWording {
  reader: 'a' | 'b';
  formatAmount?: (amount: number) => string;
}

/**
 * A trade as one sentence to one of the two: who gives way on what, and what each gains from the whole.
 * "You give way on Price (from $480 to $500); they give way on Stylus pen (from no to yes): +25 for you,
 * +5 for them."
 */
export function formatTrade(trade: Trade, wording: TradeWording): string {
  const { reader, formatAmount = plainAmount } = wording;
  const other = reader === 'a' ? 'b' : 'a';
  if (trade.steps.length === 0) return 'Nothing changes.';
  const clauses = [
    clause(trade, reader, (issues) => `you give way on ${issues}`),
    clause(trade, other, (issues) => `they give way on ${issues}`),
    clause(trade, 'both', (issues) => `both give way on ${issues}`),
    clause(trade, 'nobody', (issues) => `nobody loses by changing ${issues}`),
  ]
    .filter((words) => words !== '')
    .join('; ');
  const signed = (gain: number): string => formatSigned(gain, formatAmount);
  return `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}: ${signed(trade.gain[reader])} for you, ${signed(trade.gain[other])} for them.`;
}

function clause(
  trade: Trade,
  givesWay: TradeStep['givesWay'],
  say: (issues: string) => string,
): string {
  const issues = trade.steps
    .filter((step) => step.givesWay === givesWay)
    .map(({ name, from, to }) => `${name} (from ${from} to ${to})`);
  return issues.length === 0 ? '' : say(joinWords(issues));
}

function joinWords(words: string[]): string {
  const last = words[words.length - 1] as string;
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function formatSigned(gain: number, formatAmount: (amount: number) => string): string {
  const sign = gain > 0 ? '+' : gain < 0 ? '−' : '';
  return `${sign}${formatAmount(Math.abs(gain))}`;
}

function plainAmount(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
