import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tool } from '../../src/domain/course/nouns.ts';
import {
  fromQuery as readAnswers,
  init as startQuiz,
} from '../../src/widgets/lose-lose-quiz/state.ts';
import { fromQuery as readBet } from '../../src/widgets/pie-calculator/future/query.ts';
import { init as startBet } from '../../src/widgets/pie-calculator/future/state.ts';
import { arrive } from '../../src/widgets/pie-calculator/grow/arrival.ts';
import { defaults, fromQuery as readPie } from '../../src/widgets/pie-calculator/state.ts';
import { fromQuery as readPreparation } from '../../src/widgets/preparation/query.ts';

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
  expect(promised.sort()).toEqual(Object.keys(PUBLISHED).sort());
});

it.each(Object.entries(PUBLISHED))('opens what %s was published for', (name, published) => {
  const { query, open, shows } = published;
  expect(query.startsWith(name.split('?')[1] ?? '')).toBe(true);
  expect(open(query)).toEqual(shows);
});
