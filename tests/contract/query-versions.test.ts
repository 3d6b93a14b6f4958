import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseAssignment } from '../../src/domain/assignment/query.ts';
import type { Tool } from '../../src/domain/course/nouns.ts';
import { parseGame } from '../../src/domain/negotiation/table/index.ts';
import {
  fromQuery as readCircles,
  defaults as seas,
  init as startCircles,
} from '../../src/widgets/countries/circles/state.ts';
import { fromQuery as readTreaty } from '../../src/widgets/countries/query.ts';
import { init as startTreaty } from '../../src/widgets/countries/state.ts';
import { fromQuery as readChores } from '../../src/widgets/fair-chores/query.ts';
import { init as startChores } from '../../src/widgets/fair-chores/state.ts';
import {
  fromQuery as readAnswers,
  init as startQuiz,
} from '../../src/widgets/lose-lose-quiz/state.ts';
import { fromQuery as readBet } from '../../src/widgets/pie-calculator/future/query.ts';
import { init as startBet } from '../../src/widgets/pie-calculator/future/state.ts';
import { arrive } from '../../src/widgets/pie-calculator/grow/arrival.ts';
import { defaults, fromQuery as readPie } from '../../src/widgets/pie-calculator/state.ts';
import { fromQuery as readTable, type Setup } from '../../src/widgets/practice/setup.ts';
import { fromQuery as readPreparation } from '../../src/widgets/preparation/query.ts';
import { fromQuery as readShadow } from '../../src/widgets/shadow-of-the-future/query.ts';
import {
  defaults as noShadow,
  init as startShadow,
} from '../../src/widgets/shadow-of-the-future/state.ts';
import { fromQuery as readTalks } from '../../src/widgets/two-agents/state.ts';
import { sceneOf } from '../cases/table-scenes.ts';

/** A page that begins with none of what the published addresses say. */
const table: Setup = {
  scene: 'chores',
  side: 'a',
  opponent: 'ingrid',
  argues: true,
  again: false,
  theyBegin: false,
  limit: null,
};
const noChores = startChores({ names: { a: 'A', b: 'B' }, chores: [{ name: 'x', a: 1, b: 1 }] });

/** One address of each promised form, as it was once published, with what it must open for ever. */
const PUBLISHED: Record<
  string,
  { query: string; open: (query: string) => unknown; shows: unknown }
> = {
  'pie-calculator?v=1': {
    query: 'v=1&together=20&a=5&b=3.5&nameA=Chen&unit=%E2%82%AC',
    open: (query) => readPie(query, defaults),
    shows: { together: 20, aloneA: 5, aloneB: 3.5, nameA: 'Chen', nameB: 'Bob', unit: '€' },
  },
  'pie-calculator?grow=1': {
    query: 'grow=1BCA_swap.One.Other.points.points.Thing.mine.yours.ABGABAEBAAz',
    open: (query) => {
      const { sheet } = arrive(query, null);
      return { title: sheet?.draft.title, issues: sheet?.problem.issues, deal: sheet?.deal };
    },
    shows: {
      title: 'A swap',
      issues: [{ name: 'Thing', options: ['mine', 'yours'], a: [3, 0], b: [0, 2] }],
      deal: null,
    },
  },
  'pie-calculator?bet-v=1': {
    query: 'bet-v=1&bet-from=tablet-battery&bet-chanceA=35&bet-buyer=Chen',
    open: (query) => {
      const { preset, typed, words } = readBet(query, startBet('tv-show')) ?? {};
      return { preset, chanceA: typed?.chanceA, buyer: words?.buyer };
    },
    shows: { preset: 'tablet-battery', chanceA: '35', buyer: 'Chen' },
  },
  'lose-lose-quiz?v=1': {
    query: 'v=1&magi=give&office-days=ask',
    open: (query) => {
      const { state, ignored } = readAnswers(query, startQuiz({ ids: ['magi', 'office-days'] }));
      return { chosen: state.chosen, ignored };
    },
    shows: { chosen: { magi: 'give', 'office-days': 'ask' }, ignored: false },
  },
  'preparation?v=1': {
    query:
      'v=1&from=piano&side=buyer&unit=%24&alt=4200_100_0_0&alt=5500_75_1500_2&wait=1.5&low=4000',
    open: (query) => {
      const { side, unit, alternatives, typed } = readPreparation(query);
      return { side, unit, auction: alternatives[1], wait: typed.wait, low: typed.low };
    },
    shows: {
      side: 'buyer',
      unit: '$',
      auction: { name: 'the auction', value: '5500', chance: '75', ifItFails: '1500', delay: '2' },
      wait: '1.5',
      low: '4000',
    },
  },
  'countries?v=1': {
    query:
      'v=1&from=sky&reach=members&signed=13&n1=Weir&b1=7&c1=11&n2=Ford&b2=3&c2=6&n3=Quay&b3=6.5&c3=11',
    open: (query) => {
      const { preset, reach, rows } = readTreaty(query, startTreaty('river')) ?? {};
      return { preset, reach, rows: rows?.map((one) => Object.values(one)) };
    },
    shows: {
      preset: 'sky',
      reach: 'members',
      rows: [
        ['Weir', '7', '11', true],
        ['Ford', '3', '6', false],
        ['Quay', '6.5', '11', true],
      ],
    },
  },
  'countries?sea-v=1': {
    query: 'sea-v=1&sea-all=120&sea-p12=90&sea-p13=70&sea-p23=50&sea-share1=70&sea-share2=30.5',
    open: (query) => readCircles(query, startCircles(seas)),
    shows: {
      names: ['Northland', 'Southmar', 'Estmark'],
      typed: { all: '120', p12: '90', p13: '70', p23: '50', share1: '70', share2: '30.5' },
    },
  },
  'fair-chores?chores=1': {
    query:
      'chores=1&one=Ana&other=Ben&chore=s_1_10_24_cooking&chore=t_2_20_9_3_18_14_5_the+laundry',
    open: (query) => {
      const { state, isWhole } = readChores(query, noChores) ?? {};
      const rows = state?.rows.map(({ name, a, b, option }) => ({ name, a, b, option }));
      return { names: state?.names, rows, isWhole };
    },
    shows: {
      names: { a: 'Ana', b: 'Ben' },
      rows: [
        {
          name: 'cooking',
          a: { set: 10, free: 10, wait: 0 },
          b: { set: 24, free: 24, wait: 0 },
          option: 1,
        },
        {
          name: 'the laundry',
          a: { set: 20, free: 9, wait: 3 },
          b: { set: 18, free: 14, wait: 5 },
          option: 2,
        },
      ],
      isWhole: true,
    },
  },
  'shadow-of-the-future?shadow=1': {
    query: 'shadow=1&given=500&gain=120&deals=8&weight=0.8&likelier=25&unit=%E2%82%AC',
    open: (query) => {
      const { terms, unit } = readShadow(query, startShadow(noShadow)) ?? {};
      return { terms, unit };
    },
    shows: {
      terms: { givenUp: 500, gainPerDeal: 120, deals: 8, weight: 0.8, likelier: 0.25 },
      unit: '€',
    },
  },
  'practice?scene=': {
    query: 'scene=tablet&side=b&with=dana&talk=n&meet=3&first=they&limit=-12.5',
    open: (query) => readTable(query, table, ['chores', 'tablet']).setup,
    shows: {
      scene: 'tablet',
      side: 'b',
      opponent: 'dana',
      argues: false,
      again: true,
      theyBegin: true,
      limit: -12.5,
    },
  },
  'practice?game=1': {
    query: 'game=1.tablet.b.dana.ly1.p000001.O0.w.z157g2gv&limit=90',
    open: (query) => {
      const { game, setup } = readTable(query, table, ['chores', 'tablet']);
      const { ok, state } = parseGame(game ?? '', sceneOf);
      const said = state?.talks.turns.filter(({ by }) => by === 'b').map(({ move }) => move);
      return { ok, agent: state?.agent.id, said, limit: setup.limit };
    },
    shows: {
      ok: true,
      agent: 'dana',
      said: [
        { kind: 'package', deal: [0, 0, 0, 0, 0, 1] },
        { kind: 'tell-priority', order: [0] },
        { kind: 'walk-away' },
      ],
      limit: 90,
    },
  },
  'two-agents?over=': {
    query: 'over=tablet&a=ingrid&b=dana&step=7',
    open: (query) =>
      readTalks(query, { scene: 'chores', a: 'dana', b: 'ingrid', step: 0 }, ['chores', 'tablet']),
    shows: { scene: 'tablet', a: 'ingrid', b: 'dana', step: 7 },
  },
  'assignment?v=1': {
    query:
      'v=1&title=Week%202&due=Friday&do=l.the-pie&do=c.letting-go.introduction.10-60&do=q.the-pie&do=t.pie-calculator.v%3D1%26together%3D20',
    open: parseAssignment,
    shows: {
      assignment: {
        title: 'Week 2',
        due: 'Friday',
        note: '',
        items: [
          { kind: 'lesson', id: 'the-pie' },
          { kind: 'chapter', id: 'letting-go/introduction', range: [10, 60] },
          { kind: 'self-test', id: 'the-pie' },
          { kind: 'tool', id: 'pie-calculator', state: 'v=1&together=20' },
        ],
      },
      problems: [],
    },
  },
};

const tools = await Promise.all(
  readdirSync('src/widgets').map(async (folder): Promise<Tool[]> => {
    const file = `../../src/widgets/${folder}/tool.ts`;
    const module = await import(/* @vite-ignore */ file).catch(() => ({}));
    return module.tool ? [module.tool] : [];
  }),
);

it('has an address of every form that a tool promises to read', () => {
  const promised = tools.flat().flatMap(({ id, reads = [] }) => reads.map((one) => `${id}?${one}`));
  expect([...promised, 'assignment?v=1'].sort()).toEqual(Object.keys(PUBLISHED).sort());
});

it('is promised by every tool that writes what is set in it into its address', () => {
  const writes = (id: string) =>
    globSync(`src/widgets/${id}/**/*.{ts,tsx}`).some((file) =>
      /\b(?:writeAddress|useAddress)\(/.test(readFileSync(file, 'utf8')),
    );
  const silent = tools.flat().filter(({ id, reads = [] }) => writes(id) !== reads.length > 0);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it.each(Object.entries(PUBLISHED))('opens what %s was published for', (name, published) => {
  const { query, open, shows } = published;
  expect(query.startsWith(name.split('?')[1] ?? '')).toBe(true);
  expect(open(query)).toEqual(shows);
});
