import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import { startGame } from '../table/game.ts';
import { dana } from './dana.ts';
import { describeReason } from './describe-reason.ts';
import type { Reason, RuleId } from './reason.ts';
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

  it('writes what the best deal would bring as an amount, where no deal is worth having', () => {
    const scene = { ...tablet, problem: { ...tablet.problem, disagreement: { a: 0, b: 999 } } };
    const poor = startGame({ scene, learner: 'a', agent: dana, first: 'agent' });
    const reason = poor.talks.turns[0]?.reason as Reason;
    expect(describeReason(scene, 'Dana', reason).numbers).toEqual([
      { label: 'Gain from the best deal', value: '−$814' },
    ]);
  });

  it.each([
    [0.7, 0.64, ['70%', '64%']],
    [0.6963, 0.7021, ['69.6%', '70.2%']],
    [0.7004, 0.7001, ['70.04%', '70.01%']],
  ])('shows that a step falls short: of %s wanted it leaves %s', (aspiration, step, values) => {
    const { numbers } = describeReason(tablet, 'Dana', {
      rule: 'same-issue-wait',
      issue: 0,
      numbers: { aspiration, step },
    });
    expect(numbers.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    [0.78, 0.84, /worth about the same to Ingrid \(78% to 84%\)/],
    [0.77, 0.84, /not worth quite the same to Ingrid \(77% to 84%\)/],
  ])('calls three offers from %s to %s the same only within 0.06', (least, most, sentence) => {
    const numbers = { turn: 3, aspiration: 0.775, least, most };
    const words = describeReason(tablet, 'Ingrid', { rule: 'three-equal', numbers });
    expect(words.sentence).toMatch(sentence);
  });

  it.each(Object.keys(reasonSentences) as RuleId[])('has a sentence for %s', (rule) => {
    const { sentence } = describeReason(tablet, 'Dana', { rule, issue: 0, numbers: {} });
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
