import {
  assignmentsOf,
  type Both,
  burdenOf,
  type Doer,
  type Side,
} from '../../domain/negotiation/fair-division/chore.ts';
import {
  type Division,
  type Divisions,
  divide,
} from '../../domain/negotiation/fair-division/divide.ts';
import { formatNumber } from '../../domain/quantity/amount.ts';
import { type Chart, chartOf } from './chart.ts';
import { choreName, dealOf, personName, type State } from './state.ts';
import {
  capitalised,
  envyWords,
  listOf,
  listsOf,
  optionWords,
  swapWords,
  within,
} from './words.ts';

/** One side's half of a chore's bar: what doing it all would weigh, and what of it this side bears. */
export interface BarHalf {
  most: number;
  borne: number;
  text: string;
}

export interface ChoreLine {
  name: string;
  options: string[];
  bar: Both<BarHalf>;
}

/** A list in the eyes of one of the two: its length is a part of the longer one of this person's two. */
export interface Scale {
  side: Side;
  name: string;
  text: string;
  length: number;
  /** Weighed as their own, or as if they had the other's. */
  isOwn: boolean;
}

export interface NamedRow {
  number: number;
  name: string;
  rule: string;
  deal: number[];
  cells: Both<{ satisfaction: string; minds: string }>;
  /** Who would swap lists; empty when nobody would. */
  envy: string;
  isCurrent: boolean;
}

/** A division that nothing beats, as its row of the table. */
export interface FrontierRow extends Both<string> {
  lists: Record<Doer, string>;
  isBetter: boolean;
}

export interface Outcome {
  names: Both<string>;
  lines: ChoreLine[];
  verdict: string;
  /** What to change, from the fewest chores to the best trade; empty when nothing is better for both. */
  swaps: { title: string; text: string; deal: number[] }[];
  scales: Scale[];
  rows: NamedRow[];
  lists: Record<Doer, string[]>;
  chart: Chart;
  points: string;
  caution: string;
}

const sides = ['a', 'b'] as const;
const percent = (part: number | null) =>
  part === null ? '–' : `${formatNumber(Math.round(100 * part))} %`;
const same = (one: Division, other: Division) => String(one.deal) === String(other.deal);

export function outcomeOf(state: State): Outcome {
  const deal = dealOf(state);
  const chores = state.rows.map((row, i) => ({ ...row, name: choreName(row, i) }));
  const found = divide(chores, deal);
  const { current, simplest, best, better } = found;
  const names = { a: personName(state, 'a'), b: personName(state, 'b') };
  const rows = namedRows(found);
  const swap = (title: string, to: Division | null) =>
    to ? [{ title, text: swapWords(state, current, to), deal: to.deal }] : [];
  return {
    names,
    lines: linesOf(state),
    verdict: `${envyWords(state, current)} ${betterWords(better.length)}`,
    swaps: [
      ...(simplest && best && same(simplest, best) ? [] : swap('The simplest swap', simplest)),
      ...swap('The best trade', best),
    ],
    scales: sides.flatMap((side) => scalesOf(names, side, current)),
    rows: rows.map(({ division, ...row }) => ({
      ...row,
      deal: division.deal,
      isCurrent: same(division, current),
      cells: {
        a: cell(division, 'a', current),
        b: cell(division, 'b', current),
      },
      envy: division.envies.a || division.envies.b ? envyWords(state, division) : '',
    })),
    lists: listsOf(state, current),
    chart: chartOf(
      found,
      rows.map(({ number, division }) => ({ label: String(number), division })),
    ),
    points: pointsWords(state),
    caution: cautionOf(names, found),
  };
}

function betterWords(count: number): string {
  if (count === 0) return 'No other division is better for one of you and worse for nobody.';
  return count === 1
    ? 'One other division is better for one or both, and worse for nobody.'
    : `${count} other divisions are better for one or both, and worse for nobody.`;
}

const cell = (division: Division, side: Side, current: Division) => {
  const gain = current.burden[side] - division.burden[side];
  const change =
    gain === 0 ? '' : ` (${formatNumber(Math.abs(gain))} ${gain > 0 ? 'less' : 'more'})`;
  return {
    satisfaction: percent(division.satisfaction[side]),
    minds: `minds ${formatNumber(division.burden[side])}${change}`,
  };
};

export function frontierOf(state: State): FrontierRow[] {
  const { frontier, better } = divide(state.rows, dealOf(state));
  return frontier.map((division) => {
    const lists = listsOf(state, division);
    const words = (doer: Doer) => lists[doer].join(', ');
    return {
      a: amounts(division, 'a'),
      b: amounts(division, 'b'),
      lists: { a: words('a'), turn: words('turn'), b: words('b') },
      isBetter: better.some((one) => same(one, division)),
    };
  });
}

const amounts = (division: Division, side: Side) =>
  `${percent(division.satisfaction[side])} (${formatNumber(division.burden[side])})`;

/** The divisions that have a name. One that has two names stands there once. */
function namedRows(found: Divisions) {
  const all: [name: string, rule: string, division: Division | null][] = [
    ['As it stands', 'the list above', found.current],
    ['Simplest swap', 'two chores are settled differently', found.simplest],
    ['Best trade', 'the largest product of both gains', found.best],
    ['Equal satisfaction', 'lifts the less satisfied as far as it goes', found.equitable],
    ['Fewest points', 'adds points of two people', found.fewest],
  ];
  const rows: { number: number; name: string; rule: string; division: Division }[] = [];
  for (const [name, rule, division] of all) {
    const known = division && rows.find((row) => same(row.division, division));
    if (known) {
      known.name += `, ${name.toLowerCase()}`;
      known.rule += `; ${rule}`;
    } else if (division) rows.push({ number: rows.length + 1, name, rule, division });
  }
  return rows;
}

function linesOf(state: State): ChoreLine[] {
  const { rows } = state;
  const weights = (side: Side) =>
    rows.flatMap((row) => assignmentsOf(row).map((way) => burdenOf(row, side, way)));
  const heaviest = { a: Math.max(0, ...weights('a')), b: Math.max(0, ...weights('b')) };
  return rows.map((row, i) => {
    const ways = assignmentsOf(row);
    const half = (side: Side): BarHalf => {
      const all = ways.map((way) => burdenOf(row, side, way));
      const borne = all[row.option] ?? 0;
      const most = Math.max(...all);
      const part = (amount: number) => Math.max(0, amount) / (heaviest[side] || 1);
      return {
        most: part(most),
        borne: part(borne),
        text: `${formatNumber(borne)} of ${formatNumber(most)}`,
      };
    };
    return {
      name: capitalised(choreName(row, i)),
      options: optionWords(state, row.hasTimes),
      bar: { a: half('a'), b: half('b') },
    };
  });
}

function scalesOf(names: Both<string>, side: Side, { burden, swapped }: Division): Scale[] {
  const other = side === 'a' ? 'b' : 'a';
  const longest = Math.max(burden[side], swapped[side], 0) || 1;
  const scale = (isOwn: boolean, amount: number): Scale => ({
    side,
    isOwn,
    name: isOwn ? 'own list' : listOf(names[other]),
    text: formatNumber(amount),
    length: Math.max(0, amount) / longest,
  });
  return [scale(true, burden[side]), scale(false, swapped[side])];
}

/** How many points each has given out: what they would mind at the most. */
function pointsWords(state: State): string {
  const given = (side: Side) =>
    state.rows.reduce(
      (sum, row) => sum + Math.max(...assignmentsOf(row).map((way) => burdenOf(row, side, way))),
      0,
    );
  return `Points given out: ${sides
    .map((side) => `${within(personName(state, side))} ${formatNumber(given(side))}`)
    .join(', ')}.`;
}

function cautionOf(names: Both<string>, { fewest, current }: Divisions): string {
  const worse = sides.filter((side) => fewest.burden[side] > current.burden[side]);
  const envious = sides.filter((side) => fewest.envies[side]);
  const told = worse.length === 1 && envious.includes(worse[0] as Side);
  const who = names[worse[0] ?? 'a'];
  return `Points of two people are not one unit: if one of you counted in half points, the chores would be the same. Each satisfaction is measured from the worst list to the best for that person, so calling 60 % of the one and 60 % of the other equal is an agreement and not a measurement. The fewest points in all need a common unit that nobody has${told ? `; here that sum would leave ${within(who)} worse off than the list as it stands, and wishing to swap` : ''}.`;
}
