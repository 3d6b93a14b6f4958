import { DECIMALS } from './draft.ts';

/**
 * What a problem of this room may hold. Names are counted by `nameCost`, so that the largest problem still fits the
 * address of a page.
 */
export const limits = {
  issues: 6,
  /** Options that can be added to one issue by hand; a file or a scenario may bring more, up to `optionsBrought`. */
  options: 8,
  optionsBrought: 40,
  optionsInAll: 48,
  /** The largest number, without its sign, and its decimals. */
  amount: 1_000_000,
  decimals: DECIMALS,
  title: 36,
  party: 20,
  unit: 10,
  issue: 34,
  option: 20,
} as const;
