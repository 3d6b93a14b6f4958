/** The rules by which agents and simulated learners speak. Each has a sentence in `describeReason`. */
export type RuleId =
  // Whoever speaks
  | 'nothing-to-gain'
  | 'at-aspiration'
  | 'last-word-accept'
  | 'last-word-refuse'
  | 'same-offer-again'
  // Dana
  | 'high-opening'
  | 'smallest-step'
  | 'argued-step'
  | 'same-issue-step'
  | 'same-issue-wait'
  | 'same-issue-end'
  | 'not-yet'
  | 'everything-matters'
  | 'benchmark-step'
  | 'benchmark-unmoved'
  | 'benchmark-floor'
  | 'mediator-step'
  | 'future-step'
  | 'future-unmoved'
  | 'threat-unmoved'
  | 'nibble'
  | 'nibble-spared'
  // Ingrid
  | 'ask-first'
  | 'answer-me-first'
  | 'answer-order'
  | 'answer-worth'
  | 'answer-promise'
  | 'answer-kindness'
  | 'return-order'
  | 'return-worth'
  | 'explain-reason'
  | 'best-for-you'
  | 'three-equal'
  | 'delayed-acceptance'
  // Simulated learners
  | 'haggle'
  | 'split'
  | 'open-up';

/**
 * Why something was said: the rule, and the numbers it was applied to. Shares (`aspiration`, `share`,
 * `offered`, `threshold`, `step`, `floor`) go from 0, no deal, to 1, the best deal for the speaker; amounts are in the units of the tables.
 */
export interface Reason {
  rule: RuleId;
  numbers: Readonly<Record<string, number>>;
  /** The issue the rule is about. */
  issue?: number;
  /** What the speaker knew about the other side, where the rule leans on it. */
  basis?: Basis;
}

/** Where an estimate comes from; the best of what there is. */
export type Basis = 'nothing' | 'offers' | 'ranking' | 'amounts';
