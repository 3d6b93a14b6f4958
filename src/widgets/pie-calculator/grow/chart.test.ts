import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../../tests/cases/case-format.ts';
import { frame, groundOf, MOST_DOTS } from '../../../browser/deal-chart/ground.ts';
import { markPath } from '../../../browser/deal-chart/mark-path.ts';
import { roundTicks, scaleFor } from '../../../browser/deal-chart/scale.ts';
import { figuresOf } from './chart.ts';
import { draftOf } from './draft.ts';
import { nearestDeal, nextDeal } from './nearest.ts';
import { outcomeOf } from './outcome.ts';
import { emptyScenario, scenarioFrom } from './scenario.ts';
import { sheetOf } from './sheet.ts';
import { show } from './shown.ts';
import { studyProblem } from './study.ts';
import { wordingOf } from './wording.ts';

const chores = studyProblem(issuesCase('chores'));
const ground = groundOf(chores);
const words = wordingOf(draftOf(scenarioFrom(issuesCase('chores') as never)));
const points = (path: string) =>
  [...path.matchAll(/M(\S+) (\S+)h\.01/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const large = studyProblem({
  issues: Array.from({ length: 6 }, (_, i) => {
    const values = Array.from({ length: 8 }, (_, o) => o * (i + 1));
    return { name: `${i}`, options: values.map(String), a: values, b: [...values].reverse() };
  }),
  disagreement: { a: 0, b: 0 },
});

describe('the picture', () => {
  it('has a dot for each deal, all inside the frame', () => {
    const dots = points(ground.dots);
    expect(dots).toHaveLength(675);
    for (const [x, y] of dots) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.right);
      expect(y).toBeGreaterThanOrEqual(frame.top);
      expect(y).toBeLessThanOrEqual(frame.bottom);
    }
    expect(points(ground.frontierDots)).toHaveLength(22);
    expect(ground.frontier.match(/H/g)).toHaveLength(21);
  });

  it('counts deals in cells when there are too many for dots', () => {
    const dense = groundOf(large);
    expect(large.totals.a.length).toBe(262_144);
    expect(dense.dots).toBe('');
    expect(dense.cells.join('')).toMatch(/^(?:M[\d.]+ [\d.]+h[\d.]+v[\d.]+h-[\d.]+z)+$/);
    expect(dense.cells.at(-1)).not.toBe('');
    expect(large.totals.a.length).toBeGreaterThan(MOST_DOTS);
  });

  it('stands even where every deal is worth the same', () => {
    const flat = groundOf(studyProblem(emptyScenario.problem));
    expect(`${flat.dots}${flat.frontier}`).not.toMatch(/NaN|Infinity/);
  });

  it('shows the part that is better for both up and to the right of the deal on the table', () => {
    const outcome = outcomeOf(chores, null, words, false);
    const { region, better } = figuresOf(chores, ground, outcome);
    expect(points(better)).toHaveLength(outcome.better.length);
    for (const [x, y] of points(better)) {
      expect(x).toBeGreaterThanOrEqual(region?.x ?? Number.NaN);
      expect(y).toBeLessThanOrEqual((region?.y ?? 0) + (region?.height ?? 0));
    }
  });

  it('gives marks on one point one label', () => {
    const { marks } = figuresOf(chores, ground, outcomeOf(chores, null, words, true));
    expect(marks.map(({ label }) => label)).toEqual(['split', 'best trade, N', 'K, E']);
  });

  it('keeps labels inside the frame', () => {
    for (const id of ['chores', 'tablet', 'talks']) {
      const study = studyProblem(issuesCase(id));
      const { marks } = figuresOf(study, groundOf(study), outcomeOf(study, null, words, true));
      for (const { labelX, anchor } of marks)
        expect(anchor === 'start' ? labelX < frame.right - 7 : labelX > frame.left + 7).toBe(true);
    }
  });

  it('draws a different shape for every kind of mark', () => {
    const kinds = ['table', 'split', 'best', 'nash', 'kalai', 'equal'] as const;
    expect(new Set(kinds.map((kind) => markPath(kind, 0, 0))).size).toBe(6);
  });

  it('draws the dots anew only with another problem', () => {
    const sheet = sheetOf(scenarioFrom(issuesCase('chores') as never));
    const first = show(sheet, false);
    expect(show({ ...sheet, deal: [0, 0, 0, 0, 0] }, true, first).ground).toBe(first.ground);
    const other = { ...sheet, problem: structuredClone(sheet.problem) };
    expect(show(other, false, first).ground).not.toBe(first.ground);
  });
});

describe('a place of the picture', () => {
  const { totals } = chores;
  const { x, y } = ground.scales;

  it('leads to the deal whose dot is there', () => {
    for (const i of [0, 17, 333, 674]) {
      const place = { x: x.place(totals.a[i] ?? 0), y: y.place(totals.b[i] ?? 0) };
      const found = nearestDeal(totals, ground.scales, place, 10) ?? -1;
      expect([totals.a[found], totals.b[found]]).toEqual([totals.a[i], totals.b[i]]);
    }
  });

  it('leads nowhere when no dot is within reach', () => {
    expect(nearestDeal(totals, ground.scales, { x: frame.right, y: frame.top }, 20)).toBeNull();
  });
});

describe('an arrow key', () => {
  const { totals } = chores;

  it.each([
    ['right', 'a', 1],
    ['left', 'a', -1],
    ['up', 'b', 1],
    ['down', 'b', -1],
  ] as const)(
    'moves %s to a deal that has %s more in that direction, until the edge',
    (to, side, sign) => {
      let at = 337;
      let steps = 0;
      for (;;) {
        const next = nextDeal(totals, ground.scales, at, to);
        if (next === at) break;
        expect(sign * ((totals[side][next] ?? 0) - (totals[side][at] ?? 0))).toBeGreaterThan(0);
        at = next;
        steps += 1;
      }
      expect(steps).toBeGreaterThan(5);
    },
  );

  it('reaches the best deal of either side from anywhere by going on', () => {
    const best = Math.max(...totals.a);
    let at = 0;
    for (let next = nextDeal(totals, ground.scales, at, 'right'); next !== at; ) {
      at = next;
      next = nextDeal(totals, ground.scales, at, 'right');
    }
    expect(totals.a[at]).toBe(best);
  });
});

describe('scales', () => {
  it('lead back to the amount they came from', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (low, high, one) => {
        const scale = scaleFor([low, high], 300, 20);
        const size = Math.max(1, Math.abs(low), Math.abs(high), Math.abs(one));
        const span = Math.max(scale.high - scale.low, 1e-9);
        if (span < 1e-3) return;
        expect(Math.abs(scale.amount(scale.place(one)) - one)).toBeLessThan(1e-6 * size);
      }),
    );
  });

  it.each([
    [0, 100, 6, [0, 20, 40, 60, 80, 100]],
    [-103, 185, 6, [-100, -50, 0, 50, 100, 150]],
    [0, 0.7, 4, [0, 0.2, 0.4, 0.6]],
    [5, 5, 4, [5]],
  ])('from %d to %d have at most %d round ticks', (low, high, most, ticks) => {
    expect(roundTicks(low, high, most)).toEqual(ticks);
  });
});
