import { describe, expect, it } from 'vitest';
import { priceOfRelationship } from '../../../domain/quiz/relationship-price.ts';
import { vignettes } from './index.ts';

const named = (id: string) => {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (!found) throw new Error(`no vignette ${id}`);
  return found;
};

describe('the claims that explanations make in words', () => {
  const { keep, give, ask, leave } = named('late-bottles').answers;
  const bottles = priceOfRelationship(named('late-bottles').terms ?? expect.fail());

  it('hold for the bottles: the dates beat the penalty, and forgiving it pays only just', () => {
    expect(ask.outcome.you - give.outcome.you).toBeGreaterThan(keep.outcome.you - give.outcome.you);
    expect(bottles.kind).toBe('investment');
    expect(-bottles.price).toBeLessThan(0.15 * bottles.givenUp);
    expect(leave.outcome.you).toBeLessThan(give.outcome.you);
  });

  it('hold for the two presents: keeping is best for you by use, and the other three are even', () => {
    const { answers } = named('magi');
    for (const name of ['give', 'ask', 'leave'] as const) {
      expect(answers.keep.outcome.you).toBeGreaterThan(answers[name].outcome.you);
    }
    expect(answers.leave.outcome.you).toBeGreaterThan(answers.give.outcome.you);
    for (const name of ['give', 'ask', 'leave'] as const) {
      expect(answers[name].outcome.they).toBe(answers[name].outcome.you);
    }
  });

  it('hold for the trumpet: the landlord is better for you than earplugs', () => {
    const { answers } = named('night-shift');
    expect(answers.leave.outcome.you).toBeGreaterThan(answers.give.outcome.you);
  });

  it('hold for the weekday: asking finds the day that insisting finds', () => {
    const { answers } = named('office-days');
    expect(answers.ask.outcome).toEqual(answers.keep.outcome);
    expect(answers.leave.outcome.you).toBeLessThan(answers.give.outcome.you);
  });

  it('hold for the carer: Agnes beats the agency at either price', () => {
    const { answers, noDeal } = named('fathers-mornings');
    expect(answers.give.outcome.you).toBeGreaterThan(noDeal.you);
    expect(answers.keep.outcome.they).toBeGreaterThan(noDeal.they);
  });

  it('hold for the boxes: dropping them brings most of what asking brings', () => {
    const { answers } = named('gift-boxes');
    const saved = (name: 'keep' | 'ask') => answers[name].outcome.you - answers.give.outcome.you;
    expect(saved('keep')).toBeGreaterThan(0.5 * saved('ask'));
    expect(saved('keep')).toBeLessThan(saved('ask'));
  });

  it('hold for the holidays: a swap costs you nothing against the rota and helps him', () => {
    const { answers, noDeal, terms } = named('holiday-cover');
    expect(answers.keep.outcome.you).toBe(noDeal.you);
    expect(answers.keep.outcome.they).toBeGreaterThan(noDeal.they);
    expect(terms && priceOfRelationship(terms)).toMatchObject({ breakEven: 0, kind: 'gift' });
  });

  it('hold for the café: the break-even is below zero', () => {
    expect(priceOfRelationship(named('cafe-share').terms ?? expect.fail()).breakEven).toBeLessThan(
      0,
    );
  });
});
