/** The scenarios of the practice table, and games and moves at random. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  addBet,
  everyone,
  type Move,
  opponents,
  type Party,
  respond,
  type Scene,
  startGame,
} from '../../src/domain/negotiation/table/index.ts';
import { issuesCase } from './case-format.ts';
import { wholeProblems } from './random-problems.ts';

const units: Record<string, string> = { tablet: '$' };

export function sceneOf(id: string): Scene {
  const { title, issues, disagreement, parties } = issuesCase(id) as never as Scene &
    Scene['problem'];
  const problem = { issues, disagreement };
  return { id, title, problem, parties, unit: units[id] ?? 'points' };
}

export const scenes = ['chores', 'tablet', 'talks'].map(sceneOf);
export const [chores, tablet, talks] = scenes as [Scene, Scene, Scene];

/** The scenario whose fee may depend on an event, as its file has it. */
export const concert = sceneWithEvent('garden-concert');

function sceneWithEvent(id: string): Scene {
  const file = join(import.meta.dirname, `../../content/scenarios/${id}.yaml`);
  const { title, parties, issues, disagreement, event } = parse(readFileSync(file, 'utf8'));
  const issue = issues.findIndex(({ name }: { name: string }) => name === event.issue);
  const plain = { id, title, problem: { issues, disagreement }, parties, unit: '$' };
  return addBet(plain, { event: event.what, issue, chance: event.chance });
}

export const randomScenes: fc.Arbitrary<Scene> = wholeProblems().map((problem) => ({
  id: 'random',
  title: 'Random',
  problem,
  parties: { a: 'A', b: 'B' },
  unit: 'points',
}));

export const anyScene = fc.oneof(fc.constantFrom(...scenes, concert), randomScenes);
export const anyParty: fc.Arbitrary<Party> = fc.constantFrom('a', 'b');
export const anyOpponent = fc.constantFrom(...opponents);
export const anyAgent = fc.constantFrom(...everyone);

const place = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, Number.NaN, 99) },
);
const list = (arbitrary: fc.Arbitrary<number>) => fc.array(arbitrary, { maxLength: 7 });
const worth = list(fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(-1, Number.NaN, 0.1, 2e9)));
const term = fc.record({ issue: place, option: place });
const of = fc.constantFrom('mine', 'theirs');
const because = fc.option(fc.record({ issue: place, worth }), { nil: undefined });

/** Moves of every kind, sensible or not. */
export const wildMoves = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      ...'greet ask-offer hold ask-why reject ask-priority future mediator threaten'.split(' '),
    ),
  }),
  fc.record({ kind: fc.constant('walk-away') }),
  fc.record({ kind: fc.constant('tell'), wish: list(place) }),
  fc.record({ kind: fc.constant('accept'), which: fc.option(place, { nil: undefined }) }),
  fc.record({ kind: fc.constant('tell-priority'), order: list(place) }),
  fc.record({ kind: fc.constant('ask-worth'), issue: place }),
  fc.record({ kind: fc.constant('tell-worth'), issue: place, worth }),
  fc.record({ kind: fc.constant('explain'), because }),
  fc.record({ kind: fc.constantFrom('package', 'contingent'), deal: list(place), because }),
  fc.record({ kind: fc.constant('change'), of, issue: place, option: place, because }),
  fc.record({ kind: fc.constant('if-then'), of, ifYou: fc.array(term), thenI: fc.array(term) }),
  fc.record({ kind: fc.constant('three'), deals: fc.array(list(place), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('benchmark'), issue: place, option: place }),
  fc.record({ kind: fc.constant('no such kind') }),
) as fc.Arbitrary<Move>;

/** Moves that make sense in a scene more often than not. */
export function likelyMoves({ problem: { issues } }: Scene): fc.Arbitrary<Move> {
  const deal = fc.tuple(...issues.map(({ options }) => fc.nat({ max: options.length - 1 })));
  const oneTerm = fc.nat({ max: issues.length - 1 }).chain((issue) =>
    fc.record({
      issue: fc.constant(issue),
      option: fc.nat({ max: (issues[issue]?.options.length ?? 1) - 1 }),
    }),
  );
  const told = fc.nat({ max: issues.length - 1 }).chain((issue) =>
    fc.record({
      issue: fc.constant(issue),
      worth: fc.tuple(...(issues[issue]?.options ?? []).map(() => fc.nat({ max: 90 }))),
    }),
  );
  const reason = fc.option(told, { nil: undefined });
  const order = fc.shuffledSubarray(issues.map((_, i) => i));
  return fc.oneof(
    fc.record({ kind: fc.constant('package'), deal, because: reason }),
    fc.record({ kind: fc.constant('three'), deals: fc.tuple(deal, deal, deal) }),
    oneTerm.chain((t) => fc.record({ kind: fc.constant('change'), of, ...constants(t) })),
    fc.record({
      kind: fc.constant('if-then'),
      of,
      ifYou: fc.tuple(oneTerm),
      thenI: fc.tuple(oneTerm),
    }),
    fc.record({ kind: fc.constant('tell-priority'), order }),
    told.map((each) => ({ kind: 'tell-worth', ...each })),
    told.map((each) => ({ kind: 'explain', because: each })),
    oneTerm.map((each) => ({ kind: 'benchmark', ...each })),
    fc.record({ kind: fc.constant('ask-worth'), issue: fc.nat({ max: issues.length - 1 }) }),
    fc.record({ kind: fc.constantFrom('hold', 'ask-offer', 'ask-priority', 'ask-why', 'reject') }),
    fc.record({ kind: fc.constantFrom('future', 'mediator', 'threaten', 'greet') }),
    fc.constantFrom({ kind: 'accept' }, { kind: 'accept', which: 1 }),
  ) as fc.Arbitrary<Move>;
}

function constants<T extends Record<string, number>>(record: T) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, fc.constant(value)]),
  ) as unknown as { [K in keyof T]: fc.Arbitrary<number> };
}

/** A game with some moves, the illegal ones refused. */
export const games = anyScene.chain((scene) =>
  fc
    .record({
      learner: anyParty,
      agent: anyOpponent,
      first: fc.constantFrom('learner' as const, 'agent' as const),
      arguments: fc.boolean(),
      rounds: fc.integer({ min: 1, max: 3 }),
      moves: fc.array(fc.oneof({ weight: 8, arbitrary: likelyMoves(scene) }, wildMoves), {
        maxLength: 14,
      }),
    })
    .map(({ moves, ...setup }) => {
      const start = startGame({ scene, ...setup });
      return {
        start,
        moves,
        end: moves.reduce((state, move) => respond(state, move).state, start),
      };
    }),
);
