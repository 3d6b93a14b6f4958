import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNames } from '../../domain/quiz/answers.ts';
import { priceOfRelationship, termLimits } from '../../domain/quiz/relationship-price.ts';
import { setTerm } from './set-term.ts';
import type { QuizAction, QuizState } from './state.ts';
import { chosenAnswer, fromQuery, givenAnswers, init, reduce, termsOf, toQuery } from './state.ts';

const props = { ids: ['magi', 'office-days', 'fathers-mornings'] };
const give = (vignette: string, answer: (typeof answerNames)[number]): QuizAction[] => [
  { type: 'choose', vignette, answer },
  { type: 'reveal', vignette },
];

describe('toQuery and fromQuery', () => {
  it('writes the version and the given answers, in order, and nothing else', () => {
    const actions: QuizAction[] = [
      ...give('office-days', 'ask'),
      ...give('magi', 'give'),
      { type: 'choose', vignette: 'fathers-mornings', answer: 'keep' },
      { type: 'set', vignette: 'magi', term: 'deals', value: 3 },
      { type: 'next' },
    ];
    const state = actions.reduce(reduce, init(props));
    expect(toQuery(state)).toBe('v=1&magi=give&office-days=ask');
  });

  it('writes nothing when no answer is given', () => {
    const selected = reduce(init(props), { type: 'choose', vignette: 'magi', answer: 'give' });
    expect(toQuery(selected)).toBe('');
  });

  it('opens at the first vignette without an answer, or at the summary', () => {
    const at = (query: string) => fromQuery(query, props).state.position;
    expect(at('')).toBe(0);
    expect(at('v=1&office-days=ask')).toBe(0);
    expect(at('?v=1&magi=give')).toBe(1);
    expect(at('v=1&magi=give&fathers-mornings=ask&office-days=leave')).toBe(3);
  });

  it.each([
    ['an empty address', ''],
    ['a question mark alone', '?'],
    ['separators alone', '&&'],
    ['a version without answers', 'v=1'],
    ['the same answer twice', 'v=1&magi=give&magi=give'],
    ['a letter that something on the way has escaped', 'v=1&office%2Ddays=give'],
  ])('reads %s without complaint', (_what, query) => {
    expect(fromQuery(query, props).ignored).toBe(false);
  });

  it.each([
    ['answers without a version', 'magi=give', ''],
    ['another version', 'v=2&magi=give', ''],
    ['two versions', 'v=1&v=2&magi=give', ''],
    ['an unknown vignette', 'v=1&magi=give&nobody=ask', 'v=1&magi=give'],
    ['a vignette without an answer', 'v=1&magi&office-days=ask', 'v=1&office-days=ask'],
    ['an unknown answer', 'v=1&magi=perhaps&office-days=ask', 'v=1&office-days=ask'],
    ['an answer in capitals', 'v=1&magi=GIVE', ''],
    [
      'two answers to one vignette',
      'v=1&magi=give&office-days=ask&magi=keep',
      'v=1&office-days=ask',
    ],
    ['a name that every object has', 'v=1&constructor=ask&__proto__=give', ''],
    ['a broken escape', 'v=1&%E0%A4%A=ask&magi=give', 'v=1&magi=give'],
    ['nonsense', '=&=[]&%&�', ''],
  ])('leaves out %s, says so, and keeps the rest', (_what, query, kept) => {
    const { state, ignored } = fromQuery(query, props);
    expect(ignored).toBe(true);
    expect(toQuery(state)).toBe(kept);
  });
});

describe('any course of the quiz', () => {
  const ids = fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), { maxLength: 9 })
    .map((some) => some.filter((id) => id !== 'v'));
  const actionOn = (known: string[]): fc.Arbitrary<QuizAction> => {
    const vignette = fc.constantFrom(...known, 'nobody');
    const term = fc.constantFrom(...(Object.keys(termLimits) as (keyof typeof termLimits)[]));
    return fc.oneof(
      fc.record({
        type: fc.constant('choose' as const),
        vignette,
        answer: fc.constantFrom(...answerNames),
      }),
      fc.record({
        type: fc.constantFrom(
          'reveal' as const,
          'reconsider' as const,
          'open' as const,
          'unset' as const,
        ),
        vignette,
      }),
      fc.record({ type: fc.constantFrom('next' as const, 'previous' as const) }),
      fc
        .tuple(vignette, term, fc.double({ noNaN: true }))
        .map(([name, moved, value]) => setTerm(name, moved, value) ?? expect.fail()),
      { weight: 1, arbitrary: fc.record({ type: fc.constant('restart' as const) }) },
    );
  };
  const anyCourse = ids.chain((known) =>
    fc.record({ ids: fc.constant(known), actions: fc.array(actionOn(known), { maxLength: 60 }) }),
  );
  const stateAfter = (course: { ids: string[]; actions: QuizAction[] }): QuizState =>
    course.actions.reduce(reduce, init(course));

  it('comes back from its own address with the same answers, and nothing ignored', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const state = stateAfter(course);
        const back = fromQuery(toQuery(state), course);
        expect(back.ignored).toBe(false);
        expect(givenAnswers(back.state)).toEqual(givenAnswers(state));
        expect(toQuery(back.state)).toBe(toQuery(state));
      }),
    );
  });

  it('writes addresses that no learning platform changes', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        expect(toQuery(stateAfter(course))).toMatch(/^[A-Za-z0-9._~&=-]*$/);
      }),
    );
  });

  it('is read the same from an address whose pairs were shuffled', () => {
    const shuffled = anyCourse.chain((course) => {
      const pairs = toQuery(stateAfter(course)).split('&');
      const all = fc.shuffledSubarray(pairs, { minLength: pairs.length });
      return fc.record({ course: fc.constant(course), pairs: all });
    });
    fc.assert(
      fc.property(shuffled, ({ course, pairs }) => {
        expect(fromQuery(pairs.join('&'), course)).toEqual(
          fromQuery(toQuery(stateAfter(course)), course),
        );
      }),
    );
  });

  it('reads any text at all, and what it keeps can be written and read again', () => {
    const name = fc.constantFrom('v', ...props.ids, 'nobody');
    const value = fc.constantFrom('1', ...answerNames, 'x');
    const near = fc
      .array(fc.tuple(name, value).map((pair) => pair.join('=')))
      .map((pairs) => pairs.join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (query) => {
        const { state } = fromQuery(query, props);
        expect(fromQuery(toQuery(state), props)).toEqual({ state, ignored: false });
      }),
    );
  });

  it('never leaves terms that cannot be priced, a position outside, or an answer that was not selected', () => {
    const terms = { givenUp: 400, likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };
    fc.assert(
      fc.property(anyCourse, (course) => {
        const state = stateAfter(course);
        expect(state.position).toBeGreaterThanOrEqual(0);
        expect(state.position).toBeLessThanOrEqual(state.ids.length);
        for (const id of state.revealed) expect(chosenAnswer(state, id)).not.toBeNull();
        for (const id of state.ids) {
          const merged = termsOf(state, { id, terms });
          expect(Number.isFinite(merged && priceOfRelationship(merged).price)).toBe(true);
        }
      }),
    );
  });

  it('leaves the state it started from untouched', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const start = Object.freeze(init(course));
        const copy = structuredClone(start);
        course.actions.reduce(reduce, start);
        expect(start).toEqual(copy);
      }),
    );
  });
});
