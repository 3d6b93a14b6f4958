import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import { describeReason } from './describe-reason.ts';
import type { RuleId } from './reason.ts';
import { reasonSentences } from './reason-sentences.ts';

describe('describeReason', () => {
  it('puts the rule into a sentence and lists its numbers', () => {
    const words = describeReason(tablet, 'Ingrid', {
      rule: 'best-for-you',
      basis: 'ranking',
      numbers: { turn: 4, aspiration: 0.7, share: 0.774194, gain: 120, estimate: 419.6 },
    });
    expect(words.sentence).toBe(
      'At turn 4 Ingrid wants 70% of the way from no deal to the best deal. Of the deals that leave so much, this one seems best for you; it leaves 77%.',
    );
    expect(words.numbers).toEqual([
      { label: 'Turn', value: '4' },
      { label: 'Wanted at this turn', value: '70%' },
      { label: 'What this offer keeps', value: '77%' },
      { label: 'Gain over no deal', value: '$120' },
      { label: 'What it seems worth to the other side', value: '420' },
      { label: 'What this rests on', value: 'the ranking that was told, and the offers' },
    ]);
  });

  it('names the issue it is about', () => {
    const words = describeReason(tablet, 'Dana', {
      rule: 'benchmark-step',
      issue: 0,
      numbers: { turn: 2, share: 0.870968 },
    });
    expect(words.sentence).toContain('one step on Price');
  });

  it.each(Object.keys(reasonSentences) as RuleId[])('has a sentence for %s', (rule) => {
    const { sentence } = describeReason(tablet, 'Dana', { rule, issue: 0, numbers: {} });
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
