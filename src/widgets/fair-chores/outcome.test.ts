import { describe, expect, it } from 'vitest';
import { frontierOf, outcomeOf } from './outcome.ts';
import { flat, samples } from './samples.ts';
import { init, reduce } from './state.ts';

const start = init(flat);
const opening = outcomeOf(start);
const sample = (name: string) => outcomeOf(init(samples[name] as typeof flat));

describe('the flat', () => {
  it('opens with a list that nobody would swap and many would better', () => {
    expect(opening.verdict).toBe(
      'Neither Alex nor Sam would swap lists. 25 other divisions are better for one or both, and worse for nobody.',
    );
    expect(frontierOf(start).filter(({ isBetter }) => isBetter)).toHaveLength(25);
  });

  it('says the simplest swap and the best trade in words', () => {
    expect(opening.swaps.map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'The simplest swap: Alex takes cooking; Sam takes the dishes on weekdays: +10.5 for Alex, +7 for Sam.',
      'The best trade: Alex takes cooking, the dishes at the weekend, the laundry (at any time) and the rubbish; Sam takes the dishes on weekdays and shopping: +10.5 for Alex, +14 for Sam.',
    ]);
  });

  it('shows that the fewest points may leave one worse off, who would then swap', () => {
    expect(opening.rows.map(({ name }) => name)).toEqual([
      'As it stands',
      'Simplest swap',
      'Best trade',
      'Equal satisfaction',
      'Fewest points',
    ]);
    expect(opening.rows.at(-1)).toMatchObject({
      envy: 'Alex would rather have Sam’s list.',
      cells: {
        a: { satisfaction: '42 %', minds: 'minds 58 (8 more)' },
        b: { satisfaction: '85 %', minds: 'minds 15 (35 less)' },
      },
    });
    expect(opening.caution).toContain('would leave Alex worse off');
    expect(opening.points).toBe('Points given out: Alex 100, Sam 100.');
  });

  it('stands once where a division has two names', () => {
    const best = opening.rows.find(({ name }) => name === 'Best trade');
    const taken = outcomeOf(reduce(start, { type: 'take', deal: best?.deal ?? [] }));
    expect(taken.swaps).toEqual([]);
    expect(taken.verdict).toContain('No other division is better');
    expect(taken.rows.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 As it stands',
      '2 Equal satisfaction',
      '3 Fewest points',
    ]);
    expect(taken.lists).toEqual({
      a: ['cooking', 'the dishes at the weekend', 'the laundry (at any time)', 'the rubbish'],
      turn: ['the bathroom'],
      b: ['the dishes on weekdays', 'shopping'],
    });
  });

  it('weighs both lists in the eyes of each', () => {
    const swap = opening.swaps[0]?.deal ?? [];
    const { scales } = outcomeOf(reduce(start, { type: 'take', deal: swap }));
    expect(scales.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'own list 39.5',
      'Sam’s list 60.5',
      'own list 43',
      'Alex’s list 57',
    ]);
    expect(scales.map(({ length }) => length)).toEqual([39.5 / 60.5, 1, 43 / 57, 1]);
  });
});

it('says that there is nothing to gain', () => {
  const found = sample('nothing to gain');
  expect(found.swaps).toEqual([]);
  expect(found.rows.at(-1)?.name).toContain('As it stands');
});

it('speaks to a reader who is one of the two', () => {
  const found = sample('each would rather have the other’s list');
  expect(found.verdict).toContain('Each of the two would rather have the other’s list.');
  expect(found.swaps.at(-1)?.text).toBe(
    'You take the dog; Kim takes cooking: +23 for you, +8 for Kim.',
  );
  expect(found.scales.map(({ name }) => name)).toContain('your list');
});

it('has a stroke in the place of a satisfaction that cannot be measured', () => {
  const found = sample('one minds nothing');
  expect(found.rows[0]?.cells.a.satisfaction).toBe('–');
  expect(JSON.stringify(found.chart)).not.toMatch(/NaN|null/);
});

it('draws every mark and disc inside the frame, each disc apart from the others', () => {
  for (const given of [flat, ...Object.values(samples)]) {
    const { marks } = outcomeOf(init(given)).chart;
    for (const { x, y, discX, discY } of marks) {
      for (const across of [x, discX]) expect(across >= 44 && across <= 408).toBe(true);
      for (const down of [y, discY]) expect(down >= 16 && down <= 330).toBe(true);
    }
    const near = marks.flatMap((one, i) =>
      marks.slice(i + 1).map((two) => Math.hypot(one.discX - two.discX, one.discY - two.discY)),
    );
    expect(Math.min(...near, 99)).toBeGreaterThan(14);
  }
});

it('has a name for a chore and a person whose name is being retyped', () => {
  const nameless = reduce(reduce(start, { type: 'name', row: 0, text: ' ' }), {
    type: 'rename',
    side: 'b',
    text: '',
  });
  const found = outcomeOf(nameless);
  expect(found.lines[0]?.name).toBe('Chore 1');
  expect(found.names.b).toBe('The other');
});
