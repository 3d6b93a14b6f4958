import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment, AssignmentItem } from './assignment.ts';
import { formatItem, parseItem } from './item-text.ts';
import { formatAssignment, parseAssignment } from './query.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const seconds = fc.integer({ min: 0, max: 90_000 });
const item: fc.Arbitrary<AssignmentItem> = fc.oneof(
  fc.tuple(slug, slug, fc.option(fc.tuple(seconds, fc.integer({ min: 1, max: 900 })))).map(
    ([episode, chapter, range]): AssignmentItem => ({
      kind: 'chapter',
      id: `${episode}/${chapter}`,
      range: range ? [range[0], range[0] + range[1]] : null,
    }),
  ),
  slug.map((id): AssignmentItem => ({ kind: 'lesson', id })),
  slug.map((id): AssignmentItem => ({ kind: 'self-test', id })),
  fc
    .tuple(slug, fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([id, state]): AssignmentItem => ({ kind: 'tool', id, state: state.toWellFormed() })),
);
const text = fc.string({ unit: 'binary', maxLength: 60 }).map((one) => one.toWellFormed());
const assignment: fc.Arbitrary<Assignment> = fc.record({
  title: text,
  note: text,
  due: text,
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
});

describe('the address of an assignment', () => {
  it('comes back as it was made, whatever stands in it', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        expect(parseAssignment(`?${formatAssignment(one)}`)).toEqual({
          assignment: one,
          problems: [],
        });
      }),
    );
  });

  it('has no sign that a mail program or an importer changes', () => {
    fc.assert(
      fc.property(assignment, (one) => {
        expect(formatAssignment(one)).toMatch(/^[A-Za-z0-9\-._~%=&]*$/);
      }),
    );
  });

  it('never throws, and never keeps an item that it would write otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const parsed = parseAssignment(query);
        for (const one of parsed?.assignment.items ?? [])
          expect(parseItem(formatItem(one))).toEqual(one);
      }),
    );
  });

  it('is short for what is set most often', () => {
    expect(
      formatAssignment({
        title: 'Week 2',
        due: '',
        note: '',
        items: [
          { kind: 'chapter', id: 'letting-go/introduction', range: null },
          { kind: 'chapter', id: 'letting-go/introduction', range: [10, 60] },
          { kind: 'lesson', id: 'the-pie' },
          { kind: 'self-test', id: 'the-pie' },
          { kind: 'tool', id: 'pie-calculator', state: 'v=1&a=4#grow' },
        ],
      }),
    ).toBe(
      'v=1&title=Week%202&do=c.letting-go.introduction&do=c.letting-go.introduction.10-60&do=l.the-pie&do=q.the-pie&do=t.pie-calculator.v%3D1%26a%3D4%23grow',
    );
  });

  it.each(['', '?', '?utm_source=mail', '?v=1'])('is none when it is %j', (query) => {
    expect(parseAssignment(query)).toBeNull();
  });

  it.each([
    ['cut in the middle of an item', 'v=1&do=l.the-pie&do=c.letting', ['“c.letting” stands']],
    ['without its version', 'do=l.the-pie', ['which version']],
    ['of a later version', 'v=2&do=l.the-pie', ['another version']],
    ['with a range that runs backwards', 'v=1&do=l.a&do=c.a.b.60-10', ['“c.a.b.60-10”']],
    ['with brackets that somebody wrote', 'v=1&do=l.a&do=l.%5Bx%5D', ['“l.[x]” stands']],
    ['without anything to do', 'v=1&title=Week', ['nothing to do']],
  ])('says what is wrong when it is %s, and keeps the rest', (_, query, problems) => {
    const parsed = parseAssignment(query);
    expect(parsed?.problems).toEqual(problems.map((one) => expect.stringContaining(one)));
    expect(parsed?.assignment.items.length).toBe(query.includes('do=l.') ? 1 : 0);
  });
});
