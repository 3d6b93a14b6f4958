import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, identifier } from './identifiers.ts';

describe('identifier', () => {
  it.each([
    [['I', 'the-pie', 'lesson'], 'I_the-pie_lesson'],
    [['I', '3-cooks'], 'I_3-cooks'],
    [['I', 'a_b', 'c d'], 'I_a.5f.b_c.20.d'],
    [['I', 'Pie'], 'I_.50.ie'],
    [['I', 'größe', '🥧'], 'I_gr.f6..df.e_.1f967.'],
  ] as const)('writes %j as %s', ([prefix, ...ids], expected) => {
    expect(identifier(prefix, ...ids)).toBe(expected);
  });

  it('is an xs:ID, and another for other ids, also without regard to capitals', () => {
    const ids = fc.array(fc.string({ unit: fc.constantFrom(...'aAbB1-_. é🥧') }), { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const [first, second] = [identifier('I', ...one), identifier('I', ...other)];
        expect(first).toMatch(/^[A-Za-z][\w.-]*$/);
        const areEqual = first.toLowerCase() === second.toLowerCase();
        expect(areEqual).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

it('names a file without anything that a file system minds', () => {
  expect(fileName('../x', 'a:b')).toBe('.2e..2e..2f.x_a.3a.b');
});
