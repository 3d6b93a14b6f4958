import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, suggestSlug } from './fields.ts';

describe('suggestSlug', () => {
  it.each([
    ['Letting Go', 'letting-go'],
    ['letting_go.mdx', 'letting-go-mdx'],
    ['  Fish & chips! ', 'fish-chips'],
    ['--a--b--', 'a-b'],
    ['Café Zürich', 'cafe-zurich'],
    ['Ⅷ ½ ﬁn', 'viii-1-2-fin'],
    ['2nd Chapter', '2nd-chapter'],
    ['🍰', 'my-name'],
    ['пирог', 'my-name'],
    ['', 'my-name'],
  ])('makes of "%s" the lasting name %s', (input, suggestion) => {
    expect(suggestSlug(input)).toBe(suggestion);
  });

  const lastingName = slug('a name');

  it('suggests only what the field then accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        expect(lastingName.safeParse(suggestSlug(input)).success).toBe(true);
      }),
    );
  });

  it('leaves a lasting name as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), (name) => {
        expect(lastingName.safeParse(name).success).toBe(true);
        expect(suggestSlug(name)).toBe(name);
      }),
    );
  });
});
