import { replacePart } from '../../domain/links/query-part.ts';
import type { Party } from '../../domain/negotiation/table/index.ts';

export const opponents = ['dana', 'ingrid'] as const;
export type OpponentId = (typeof opponents)[number];

/** How often the same two meet when they meet again. */
export const MEETINGS = 3;

/** Who sits at the table, over what, and by which rules. */
export interface Setup {
  /** The id of a scenario. */
  scene: string;
  side: Party;
  opponent: OpponentId;
  /** Questions and reasons are exchanged, and not offers alone. */
  argues: boolean;
  /** The same partner comes back. */
  again: boolean;
  /** The other side speaks first. */
  theyBegin: boolean;
  /** The least that a deal must be worth to the learner, by the learner's own count; null without one. */
  limit: number | null;
}

/** What the address of a table holds. */
export interface Arrival {
  setup: Setup;
  /** A game as `formatGame` writes it; null where none has begun. */
  game: string | null;
  /** The best trade was taken after the deal. */
  settled: boolean;
}

const OWN = new Set(['scene', 'side', 'with', 'talk', 'meet', 'first', 'limit', 'game', 'settled']);
const LARGEST = 1e9;

function readLimit(text: string | null): number | null {
  if (text === null || !/^-?\d{1,10}(?:\.\d{1,6})?$/.test(text)) return null;
  const limit = Number(text);
  return Math.abs(limit) <= LARGEST ? limit : null;
}

/**
 * The part of the address that is this table's: nothing while all is as at the start, and else the whole, so that it
 * opens to the same on the day when the page begins otherwise. A game tells all but the limit.
 *
 * @param start what the page begins with; null writes everything
 * @param others the query that stands there: what is not the table's stays
 */
export function toQuery(
  { setup, game, settled }: Arrival,
  start: Setup | null,
  others = '',
): string {
  const parts: string[] = [];
  const put = (name: string, value: string) => parts.push(`${name}=${value}`);
  if (game !== null) put('game', game);
  else if (!start || !isSame(setup, start)) {
    put('scene', setup.scene);
    put('side', setup.side);
    put('with', setup.opponent);
    put('talk', setup.argues ? 'y' : 'n');
    put('meet', setup.again ? String(MEETINGS) : '1');
    put('first', setup.theyBegin ? 'they' : 'you');
  }
  if (settled) put('settled', 'y');
  if (setup.limit !== null) put('limit', String(setup.limit));
  return replacePart(others, (name) => OWN.has(name), parts.join('&'));
}

const isSame = (one: Setup, other: Setup) =>
  (Object.keys(one) as (keyof Setup)[]).every((name) => one[name] === other[name]);

/** Reads an address of any page; what is missing or makes no sense is taken from `start`. */
export function fromQuery(query: string, start: Setup, scenes: readonly string[]): Arrival {
  const params = new URLSearchParams(query);
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === params.get(name)) ?? otherwise;
  const yes = (name: string, on: string, off: string, otherwise: boolean) =>
    one(name, [on, off], otherwise ? on : off) === on;
  const game = params.get('game');
  return {
    setup: {
      scene: one('scene', scenes, start.scene),
      side: one('side', ['a', 'b'], start.side),
      opponent: one('with', opponents, start.opponent),
      argues: yes('talk', 'y', 'n', start.argues),
      again: yes('meet', String(MEETINGS), '1', start.again),
      theyBegin: yes('first', 'they', 'you', start.theyBegin),
      limit: readLimit(params.get('limit')) ?? start.limit,
    },
    game: game !== null && /^[\w.~-]{1,4000}$/.test(game) ? game : game === null ? null : '',
    settled: game !== null && params.get('settled') === 'y',
  };
}
