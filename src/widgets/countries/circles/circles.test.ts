import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';
import {
  defaults,
  divideBy,
  type Field,
  fields,
  fromQuery,
  init,
  type State,
  toQuery,
  typeInto,
} from './state.ts';

const sea = init(defaults);
const typed = (changes: Partial<Record<Field, string>>) =>
  Object.entries(changes).reduce(
    (state, [field, text]) => typeInto(state, field as Field, text),
    sea,
  );

describe('the outcome', () => {
  it('says which pairs leave, what keeping all takes, and that no division will do', () => {
    const { outcome } = outcomeOf(sea);
    expect(outcome?.sentence).toBe(
      'This division does not hold: Northland and Estmark, or Southmar and Estmark would do better without the third. To keep every pair takes 120, and all three have 110. So no division holds, however generous anybody is.',
    );
    expect(outcome?.rest).toBe('10');
    expect(outcome?.pairs.map(({ has, need, verdict }) => [has, need, verdict])).toEqual([
      ['100', '100', 'stay'],
      ['70', '80', 'leave: 10 short'],
      ['50', '60', 'leave: 10 short'],
    ]);
    expect(outcome?.holding).toBeNull();
  });

  it('knows a division of 130 that holds', () => {
    const { outcome } = outcomeOf(typed({ all: '130', share1: '65', share2: '45' }));
    expect(outcome?.sentence).toContain('This division holds: no pair would do better by itself.');
    expect(outcome?.average).toEqual(['53.33', '43.33', '33.33']);
  });

  it('shows a division that holds wherever there is one, to the last part', () => {
    const amount = fc.integer({ min: 0, max: 20_000 }).map((number) => String(number / 100));
    fc.assert(
      fc.property(amount, amount, amount, amount, (all, p12, p13, p23) => {
        const state = typed({ all, p12, p13, p23, share1: '0', share2: '0' });
        const { outcome } = outcomeOf(state);
        if (!outcome?.holding) return;
        const divided = outcomeOf(divideBy(state, outcome.holding));
        expect(divided.errors).toEqual({});
        expect(divided.outcome?.pairs.filter(({ leaves }) => leaves)).toEqual([]);
      }),
    );
  });

  it.each([
    [{ all: 'much' }, { all: 'Write a number, such as 4 or 2.5.' }],
    [{ p12: '-3' }, { p12: 'Write 0 or more.' }],
    [{ p13: '0.001' }, { p13: 'Write two decimals at most.' }],
    [{ share2: '60' }, { share2: 'Write less: only 50 is left.' }],
    [{ share1: '200' }, { share2: 'Write less: only 0 is left.' }],
  ] as const)('asks for what it can read: %j', (changes, errors) => {
    expect(outcomeOf(typed(changes))).toEqual({ outcome: null, errors });
  });

  it('keeps every bar and line in the picture', () => {
    const { outcome } = outcomeOf(typed({ p23: '5000' }));
    for (const { width, mark } of outcome?.pairs ?? []) {
      expect(width).toBeLessThanOrEqual(304);
      expect(Number(/M([\d.]+)/.exec(mark)?.[1])).toBeLessThanOrEqual(312);
    }
  });
});

describe('the query of an address', () => {
  it('stands beside the parts of others', () => {
    expect(toQuery(sea, '?v=1&from=river')).toBe(
      '?v=1&from=river&sea-v=1&sea-all=110&sea-p12=100&sea-p13=80&sea-p23=60&sea-share1=60&sea-share2=40',
    );
  });

  it.each(['', '?v=1&all=3', '?sea-all=lots&sea-p12=-1&sea-n1=%20'])(
    'changes nothing when it says "%s"',
    (query) => {
      expect(fromQuery(query, sea)).toEqual(sea);
    },
  );

  it('reads back every state that it writes', () => {
    const amount = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number / 100));
    const name = fc.stringMatching(/^[A-Za-z*[(]{1,20}$/);
    const state: fc.Arbitrary<State> = fc.record({
      names: fc.tuple(name, name, name),
      typed: fc.record(
        Object.fromEntries(fields.map((field) => [field, amount])) as Record<Field, typeof amount>,
      ),
    });
    fc.assert(
      fc.property(state, (one) => {
        const query = toQuery(one);
        expect(query).toMatch(/^\?[A-Za-z0-9._~%&=+-]*$/);
        expect(fromQuery(query, sea)).toEqual(one);
      }),
    );
  });
});
