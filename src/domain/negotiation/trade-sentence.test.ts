import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { formatTrade } from './trade-sentence.ts';
import { describeTrade, type Trade, type TradeStep } from './trade-steps.ts';

const { expected, ...tablet } = issuesCase('tablet');
const trade = describeTrade(
  tablet,
  expected.issueCompromise.deal,
  expected.issueCompromise.bestTrade?.deal as number[],
);

const tradeOf = (...steps: [string, TradeStep['givesWay']][]): Trade => ({
  steps: steps.map(([name, givesWay], issue) => ({
    issue,
    name,
    from: 'x',
    to: 'y',
    gain: { a: 0, b: 0 },
    givesWay,
  })),
  gain: { a: 0.125, b: -2 },
});

describe('formatTrade', () => {
  it('tells the buyer of the tablet who gives way on what', () => {
    expect(formatTrade(trade, { reader: 'a' })).toBe(
      'You give way on Price (from $480 to $500), Delivery (from 5 days to collect in store) and Post a review / newsletter photo (from no to yes); they give way on Stylus pen (from no to yes) and Memory card (from no to yes): +40 for you, +26 for them.',
    );
  });

  it('tells the seller the same from the other side, in dollars', () => {
    const formatAmount = (amount: number): string => `$${amount}`;
    expect(formatTrade(trade, { reader: 'b', formatAmount })).toBe(
      'You give way on Stylus pen (from no to yes) and Memory card (from no to yes); they give way on Price (from $480 to $500), Delivery (from 5 days to collect in store) and Post a review / newsletter photo (from no to yes): +$26 for you, +$40 for them.',
    );
  });

  it('tells what both lose and what nobody loses', () => {
    const odd = tradeOf(['Hall', 'nobody'], ['Bath', 'both'], ['Roof', 'nobody']);
    expect(formatTrade(odd, { reader: 'a' })).toBe(
      'Both give way on Bath (from x to y); nobody loses by changing Hall (from x to y) and Roof (from x to y): +0.13 for you, −2 for them.',
    );
  });

  it('names the only one who gives way', () => {
    expect(formatTrade(tradeOf(['Roof', 'b']), { reader: 'a' })).toBe(
      'They give way on Roof (from x to y): +0.13 for you, −2 for them.',
    );
  });

  it('writes no sign before nothing', () => {
    const even = { ...tradeOf(['Roof', 'nobody']), gain: { a: 0, b: 0 } };
    expect(formatTrade(even, { reader: 'a' })).toMatch(/: 0 for you, 0 for them\.$/);
  });

  it('says so when nothing changes', () => {
    expect(formatTrade(tradeOf(), { reader: 'b' })).toBe('Nothing changes.');
  });
});
