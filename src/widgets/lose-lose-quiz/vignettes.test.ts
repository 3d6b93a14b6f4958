import { describe, expect, it } from 'vitest';
import { answerNames, structureNames } from '../../domain/quiz/answers.ts';
import { priceOfRelationship } from '../../domain/quiz/relationship-price.ts';
import { firstSet, vignettes } from './vignettes/index.ts';
import { structures } from './vignettes/structures.ts';
import { readVignette } from './vignettes/text.ts';
import type { Vignette } from './vignettes/vignette.ts';

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
const read = vignettes.map(readVignette);
const each = vignettes.map((vignette) => [vignette.id, vignette, readVignette(vignette)] as const);
const withStructure = (structure: string) =>
  vignettes.filter((vignette) => vignette.structure === structure);
const named = (id: string) => {
  const found = vignettes.find((vignette) => vignette.id === id);
  if (!found) throw new Error(`no vignette ${id}`);
  return found;
};
const texts = ({ situation, answers }: Vignette) => [
  situation,
  ...answerNames.flatMap((name) => [answers[name].label, answers[name].explanation]),
];

describe('the nine vignettes', () => {
  it('keep the ids and the order that shared addresses rely on', () => {
    expect(vignettes.map(({ id }) => id)).toEqual([
      'magi',
      'office-days',
      'fathers-mornings',
      'night-shift',
      'wedding-photos',
      'holiday-cover',
      'gift-boxes',
      'late-bottles',
      'cafe-share',
    ]);
  });

  it('begin with a first set of a gift, a false lose-lose and a priced sacrifice', () => {
    expect(firstSet.map(({ structure }) => structure)).toEqual([
      'gift',
      'false-lose-lose',
      'priced-sacrifice',
    ]);
    expect(vignettes.slice(0, 3)).toEqual(firstSet);
  });

  it('cover all five structures, each of which has a name and a text', () => {
    expect(new Set(vignettes.map(({ structure }) => structure))).toEqual(new Set(structureNames));
    for (const name of structureNames) expect(structures[name].text).toMatch(/\.$/);
  });

  it('survive being written as JSON, as the properties of an island are', () => {
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it('tell one of them twice, with a second table in which both win by giving', () => {
    expect(read.filter(({ retelling }) => retelling).map(({ id }) => id)).toEqual(['magi']);
    const magi = named('magi');
    const give = magi.answers.give.outcome;
    const learnt = magi.retelling?.second.outcomes;
    for (const name of ['keep', 'ask', 'leave'] as const) {
      const { outcome } = magi.answers[name];
      expect(outcome.you > give.you && outcome.they > give.they).toBe(true);
      expect(
        learnt && learnt.give.you > learnt[name].you && learnt.give.they > learnt[name].they,
      ).toBe(true);
    }
  });
});

describe.each(each)('%s', (id, vignette, filled) => {
  it('has a slug that no address uses for something else', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(id).not.toBe('v');
  });

  it('is a situation of 60 to 120 words with four explanations of 40 to 90', () => {
    const words = countWords(filled.situation);
    expect(words, 'situation').toBeGreaterThanOrEqual(60);
    expect(words, 'situation').toBeLessThanOrEqual(120);
    for (const name of answerNames) {
      const explained = countWords(filled.answers[name].explanation);
      expect(explained, name).toBeGreaterThanOrEqual(40);
      expect(explained, name).toBeLessThanOrEqual(90);
    }
  });

  it('takes every number from its data and leaves no piece unfilled', () => {
    for (const template of texts(vignette)) expect(template).not.toMatch(/\d/);
    for (const text of texts(filled)) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('grades no answer', () => {
    for (const text of texts(filled)) {
      expect(text).not.toMatch(
        /\b(in)?correct|\bwrong|\bright answer|\bscore\b|\bpoints? for\b|well done/i,
      );
    }
  });

  it('judges the tie in a clause that can follow "because"', () => {
    for (const name of answerNames) {
      expect(vignette.answers[name].relationship.because).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it('leaves both sides with their no-deal values when you walk away', () => {
    expect(vignette.answers.leave.outcome).toEqual(vignette.noDeal);
  });

  it('gives up, in silence, what its table says, and helps them or both lose', () => {
    const { keep, give } = vignette.answers;
    expect(give.outcome.you).toBeLessThan(keep.outcome.you);
    if (vignette.terms) {
      expect(vignette.terms.givenUp).toBe(keep.outcome.you - give.outcome.you);
    }
  });

  it('names its sources where it leans on research, and says how far they carry', () => {
    for (const reference of vignette.evidence?.references ?? []) {
      expect(knownReferences).toContain(reference);
    }
    if (vignette.evidence) {
      expect(vignette.evidence.text).toMatch(/abstract|second hand|our guess|ours|small stakes/i);
    }
  });
});

const knownReferences = [
  'acar-burkay-2020',
  'amanatullah-2008',
  'chawla-2021',
  'curhan-2008',
  'curhan-elfenbein-xu-2006',
  'hart-schweitzer-2022',
  'lose-lose-essay',
  'neale-mcginn-1993',
  'o-henry-1905',
  'pon-2004',
  'thompson-hrebec-1996',
];

describe('each structure', () => {
  it('shows in a false lose-lose that giving leaves both below a deal both prefer', () => {
    for (const { answers, id } of withStructure('false-lose-lose')) {
      for (const better of [answers.keep.outcome, answers.ask.outcome]) {
        expect(better.you, id).toBeGreaterThan(answers.give.outcome.you);
        expect(better.they, id).toBeGreaterThan(answers.give.outcome.they);
      }
    }
  });

  it('shows in a hidden trade that asking beats keeping and giving for both, and for the tie', () => {
    for (const { answers, id } of withStructure('hidden-trade')) {
      for (const { outcome } of [answers.keep, answers.give]) {
        expect(answers.ask.outcome.you, id).toBeGreaterThan(outcome.you);
        expect(answers.ask.outcome.they, id).toBeGreaterThan(outcome.they);
      }
      expect(answers.ask.relationship.effect).toBeGreaterThan(answers.keep.relationship.effect);
    }
  });

  it('shows in a priced sacrifice that giving pays and that asking finds no better deal', () => {
    for (const { answers, terms, id } of withStructure('priced-sacrifice')) {
      expect(terms && priceOfRelationship(terms).kind, id).toBe('investment');
      expect(answers.ask.outcome, id).toEqual(answers.give.outcome);
    }
  });

  it('shows in a gift with numbers that giving does not pay, and strengthens the tie', () => {
    const priced = withStructure('gift').filter(({ terms }) => terms);
    expect(priced.map(({ id }) => id)).toEqual(['wedding-photos']);
    for (const { answers, terms } of priced) {
      expect(terms && priceOfRelationship(terms).kind).toBe('gift');
      expect(answers.give.relationship.effect).toBe(1);
    }
  });

  it('shows in anxious yielding or a bad deal that giving neither pays nor helps the tie', () => {
    for (const { answers, terms, id } of withStructure('anxious-or-bad-deal')) {
      expect(terms && priceOfRelationship(terms).price, id).toBeGreaterThanOrEqual(
        terms?.givenUp ?? 0,
      );
      expect(answers.give.relationship.effect, id).toBe(-1);
    }
  });

  it('has one situation in which no deal is better for you than any other, and for them than any', () => {
    const { answers } = named('cafe-share');
    for (const name of ['keep', 'give', 'ask'] as const) {
      expect(answers.leave.outcome.you).toBeGreaterThan(answers[name].outcome.you);
      expect(answers.leave.outcome.they).toBeGreaterThanOrEqual(answers[name].outcome.they);
    }
  });
});
