import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatyGame } from '../../../tests/cases/random-treaties.ts';
import { outcomeOf } from './outcome.ts';
import { type PresetId, presets } from './presets.ts';
import { read, SCALE } from './reading.ts';
import { type Action, init, reduce, type State } from './state.ts';
import { stories } from './stories.ts';

const after = (preset: PresetId, ...actions: Action[]) => actions.reduce(reduce, init(preset));
const shown = (state: State) => {
  const { game } = read(state);
  if (!game) throw new Error('The numbers cannot be read.');
  return outcomeOf(game, state);
};
const signs = (...members: number[]): Action => ({ type: 'look', members });

describe('the verdict on the treaty in view', () => {
  it.each([
    [
      'all three villages',
      after('river'),
      'Weir, Ford and Quay sign, and the treaty does not hold: Ford gains 3 by leaving.',
      'If those who sign may pay each other, they can pay every one for staying, with 1 left over: it holds.',
    ],
    [
      'the two who need each other',
      after('river', signs(0, 2)),
      'Weir and Quay sign, and the treaty holds: nobody gains by leaving and nobody outside by joining.',
      'If those who sign may pay each other, they can pay every one for staying, with 4 left over, and could pay Ford to come in.',
    ],
    [
      'one who loses and another who would come in',
      after('river', signs(0, 1)),
      'Weir and Ford sign, and the treaty does not hold: Ford gains 3 by leaving; Quay gains 1 by joining.',
      'If those who sign may pay each other, they can pay every one for staying, with 4 left over, and could pay Quay to come in.',
    ],
    [
      'four under one sky',
      after('sky'),
      'Ardo, Belm, Cinta and Dorn sign, and the treaty does not hold: Ardo gains 2 by leaving, Belm 4, Cinta 1.',
      'If those who sign may pay each other, they can pay every one for staying, with 3 left over: it holds.',
    ],
    [
      'five towns',
      after('engines'),
      'Elm, Birch, Alder, Rowan and Hazel sign, and the treaty holds: nobody gains by leaving.',
      'If those who sign may pay each other, they can pay every one for staying, with 50 left over: it holds.',
    ],
    [
      'nobody',
      after('river', signs()),
      'There is no treaty: it takes two to sign. Each does what is best for itself alone.',
      '',
    ],
    [
      'one village',
      after('river', signs(1)),
      'There is no treaty: it takes two to sign. Each does what is best for itself alone.',
      '',
    ],
    [
      'two for whom nothing changes',
      after('river', { type: 'type', row: 1, field: 'cost', text: '20' }, signs(0, 1)),
      'Weir and Ford sign, and it changes nothing: each does what it would have done anyway. But Quay gains 1 by joining.',
      'If those who sign may pay each other, they can pay every one for staying, with nothing left over, and could pay Quay to come in.',
    ],
  ])('of %s', (_, state, sentence, paid) => {
    expect(shown(state)).toMatchObject({ sentence, paid });
  });

  it('says in the list what a treaty is short of, and which hold', () => {
    const { treaties, count } = shown(after('sky'));
    expect(treaties).toHaveLength(11);
    expect(count).toBe(
      'Of 11 treaties that could be signed, none holds by itself. With payments one would: All 4.',
    );
    expect(shown(after('river')).count).toBe(
      'Of 4 treaties that could be signed, one holds by itself: Weir and Quay. With payments one would: All 3.',
    );
  });

  it('says what payments are short of where everybody would rather look on', () => {
    const equal = [0, 1, 2].flatMap((row): Action[] => [
      { type: 'type', row, field: 'benefit', text: '2' },
      { type: 'type', row, field: 'cost', text: '3' },
    ]);
    const { treaties, paid, count } = shown(after('river', ...equal));
    expect(treaties[0]?.paid).toBe('3 short of keeping all');
    expect(paid).toBe(
      'If those who sign may pay each other, they are 3 short of what would keep every one of them.',
    );
    expect(count).toContain(
      '3 hold by themselves: Weir and Ford; Weir and Quay; Ford and Quay. With payments 3 would:',
    );
  });

  it('counts a treaty that changes nothing among none', () => {
    const idle = [0, 1, 2].map((row): Action => ({ type: 'type', row, field: 'cost', text: '99' }));
    const { treaties, count, sentence, paid } = shown(after('river', ...idle));
    expect(treaties.map(({ verdict }) => verdict)).toEqual(Array(4).fill('changes nothing'));
    expect(count).toBe(
      'Of 4 treaties that could be signed, none holds by itself. With payments none would.',
    );
    expect(sentence).toMatch(
      /sign, and it changes nothing: each does what it would have done anyway\.$/,
    );
    expect(paid).toBe('');
  });
});

describe('the table', () => {
  it('has each country without a treaty, in this one, in that of all, and in one that is shared', () => {
    const { lines } = shown(after('river', signs(0, 2)));
    expect(
      lines.map(({ alone, here, does, all, shared }) => [alone, here, does, all, shared]),
    ).toEqual([
      ['0', '3', 'cuts', '10', '7'],
      ['0', '6', 'does not cut', '3', '6.5'],
      ['0', '1', 'cuts', '7', '6.5'],
    ]);
  });

  it('compares decimals exactly: what is equal on paper is no gain', () => {
    const typed: Action[] = (['0.1', '0.2', '0.3'] as const).flatMap((text, row) => [
      { type: 'type', row, field: 'benefit', text },
      { type: 'type', row, field: 'cost', text: '0.6' },
    ]);
    const { sentence, lines } = shown(after('river', ...typed));
    expect(lines.map(({ all }) => all)).toEqual(['−0.3', '0', '0.3']);
    expect(sentence).toContain('does not hold: Weir gains 0.3 by leaving.');
  });

  it('shares what all have to the last part', () => {
    const { lines } = shown(after('engines'));
    const sum = (part: 'all' | 'shared') =>
      lines.reduce((total, line) => total + Number(line[part].replace('−', '-')), 0);
    expect(sum('shared')).toBeCloseTo(sum('all'), 1);
    expect(sum('all')).toBe(50);
  });
});

describe('the picture', () => {
  it('holds every bar, line and diamond of any table', () => {
    fc.assert(
      fc.property(treatyGame, fc.integer({ min: 0, max: 31 }), ({ countries, reach }, circle) => {
        const scaled = countries.map(({ benefit, cost }) => ({
          benefit: benefit * SCALE,
          cost: cost * SCALE,
        }));
        const rows = countries.map((_, index) => ({
          name: '',
          benefit: '',
          cost: '',
          signs: ((circle >> index) & 1) === 1,
        }));
        const { drawing } = outcomeOf(
          { countries: scaled, reach },
          { preset: 'river', reach, rows },
        );
        expect(drawing.bars).toHaveLength(countries.length);
        for (const { x, y, width, alone, change } of drawing.bars) {
          const ends = [
            x,
            x + width,
            ...[alone, change].map((path) => Number(/M([\d.-]+)/.exec(path)?.[1])),
          ];
          for (const end of ends) {
            expect(end).toBeGreaterThanOrEqual(8);
            expect(end).toBeLessThanOrEqual(312);
          }
          expect(width).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThan(drawing.height - 18);
        }
      }),
    );
  });

  it('draws a gain from zero to the right and a loss to the left, and marks who would move', () => {
    const { drawing } = shown(after('river', signs(0, 1)));
    const [weir, ford, quay] = drawing.bars;
    expect(weir?.x).toBe(drawing.zero);
    expect((ford?.x ?? 0) + (ford?.width ?? 0)).toBe(drawing.zero);
    expect([weir, ford, quay].map((bar) => bar?.moves)).toEqual([false, true, true]);
    expect([weir, ford, quay].map((bar) => bar?.does)).toEqual(['signs', 'signs', 'stays out']);
  });
});

describe('the tables to start from', () => {
  const holding = (preset: PresetId) =>
    shown(init(preset)).treaties.filter(({ holds }) => holds).length;

  it.each([
    ['river', 1],
    ['engines', 1],
    ['sky', 0],
  ] as const)('keep what their titles say: %s', (preset, count) => {
    expect(holding(preset)).toBe(count);
    const { lines } = shown(init(preset));
    const number = (text: string) => Number(text.replace('−', '-'));
    for (const { alone, all } of lines) expect(number(all)).toBeGreaterThan(number(alone));
  });

  it('has a title, a story and three to five countries each', () => {
    for (const [preset, { title, countries }] of Object.entries(presets)) {
      expect(title && stories[preset as PresetId]).toBeTruthy();
      expect(countries.length).toBeGreaterThanOrEqual(3);
      expect(countries.length).toBeLessThanOrEqual(5);
    }
  });
});
