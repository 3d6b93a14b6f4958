import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, suggest } from './suggest.ts';

const terms = new Set(['batna', 'zopa', 'logrolling', 'fixed-pie-bias']);

describe('suggest', () => {
  it.each([
    ['batma', 'batna'],
    ['batxx', 'batna'],
    ['baxxx', null],
    ['BATNA', null],
    ['logroling', 'logrolling'],
    ['log-rolling', 'logrolling'],
    ['fixed-pie', null],
    ['fixed-pie-basis', 'fixed-pie-bias'],
    ['pie-bias', null],
    ['anchoring', null],
  ])('takes %s for %s', (id, meant) => {
    const remedy = meant
      ? ` Did you mean ${meant}?`
      : ' Correct it, or add it in content/glossary/.';
    expect(suggest(id, 'term', terms)).toBe(remedy);
  });

  it.each([
    ['show', 'content/shows/'],
    ['episode', 'content/episodes/'],
    ['chapter', 'the front matter of its episode'],
    ['term', 'content/glossary/'],
    ['source', 'content/references.yaml'],
    ['scenario', 'content/scenarios/'],
    ['tool', 'src/widgets/'],
  ] satisfies [Kind, string][])(
    'says where to add a missing %s when none is known',
    (kind, place) => {
      expect(suggest('anything', kind, new Set())).toBe(` Correct it, or add it in ${place}.`);
    },
  );

  it('chooses the same name in whatever order the names are known', () => {
    const name = fc.stringMatching(/^[a-c]{1,4}$/);
    fc.assert(
      fc.property(name, fc.uniqueArray(name), (id, known) => {
        expect(suggest(id, 'term', new Set(known.toReversed()))).toBe(
          suggest(id, 'term', new Set(known)),
        );
      }),
    );
  });
});
