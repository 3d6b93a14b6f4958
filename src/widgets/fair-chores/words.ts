import {
  assignmentsOf,
  type Both,
  type Doer,
  type Side,
} from '../../domain/negotiation/fair-division/chore.ts';
import type { Division } from '../../domain/negotiation/fair-division/divide.ts';
import { formatGain } from '../../domain/quantity/amount.ts';
import { choreName, personName, type State } from './state.ts';

const isYou = (name: string) => /^you$/i.test(name);

/** A name within a sentence. */
export const within = (name: string) => (isYou(name) ? 'you' : name);
/** `Alex’s list`, `your list`. */
export const listOf = (name: string) => (isYou(name) ? 'your list' : `${name}’s list`);

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A chore with the time at which it is done, where that matters. */
function choreWords(state: State, row: number, option: number): string {
  const chore = state.rows[row];
  if (!chore) return '';
  const name = choreName(chore, row);
  if (!chore.hasTimes) return name;
  return `${name} (at ${assignmentsOf(chore)[option]?.isFree ? 'any time' : 'a set time'})`;
}

/** The way a chore is settled, for a list of ways: `Alex`, `in turn, any time`. */
export const optionWords = (state: State, hasTimes: boolean) =>
  assignmentsOf({ hasTimes }).map(({ doer, isFree }) => {
    const who = doer === 'turn' ? 'in turn' : personName(state, doer);
    return hasTimes ? `${who}, ${isFree ? 'any' : 'set'} time` : who;
  });

/** Whose list each chore stands on. */
export function listsOf(state: State, { deal }: Pick<Division, 'deal'>): Record<Doer, string[]> {
  const lists: Record<Doer, string[]> = { a: [], turn: [], b: [] };
  state.rows.forEach((chore, row) => {
    const option = deal[row] ?? 0;
    const doer = assignmentsOf(chore)[option]?.doer ?? 'turn';
    lists[doer].push(choreWords(state, row, option));
  });
  return lists;
}

/** What has to change for another division, and what each gains by their own count. */
export function swapWords(state: State, from: Division, to: Division): string {
  const taken: Record<Doer, string[]> = { a: [], turn: [], b: [] };
  const kept: Both<string[]> = { a: [], b: [] };
  state.rows.forEach((chore, row) => {
    const ways = assignmentsOf(chore);
    const [before, after] = [from.deal[row] ?? 0, to.deal[row] ?? 0];
    const doer = ways[after]?.doer ?? 'turn';
    if (before === after) return;
    const list = ways[before]?.doer === doer && doer !== 'turn' ? kept[doer] : taken[doer];
    list.push(choreWords(state, row, after));
  });
  const clause = (side: Side) => {
    const [takes, keeps] = [joined(taken[side]), joined(kept[side])];
    const all = [takes && `takes ${takes}`, keeps && `keeps ${keeps}`].filter(Boolean);
    const name = personName(state, side);
    const words = all.join(' and ');
    return words && `${name} ${isYou(name) ? words.replace(/\b(take|keep)s /g, '$1 ') : words}`;
  };
  const turns = taken.turn.length > 0 ? `both take turns at ${joined(taken.turn)}` : '';
  const clauses = [clause('a'), clause('b'), turns].filter(Boolean).join('; ');
  const gain = (side: Side) =>
    `${formatGain(from.burden[side] - to.burden[side], '')} for ${within(personName(state, side))}`;
  return `${capitalised(clauses)}: ${gain('a')}, ${gain('b')}.`;
}

/** Whether anybody would swap lists. */
export function envyWords(state: State, { envies }: Pick<Division, 'envies'>): string {
  const names = { a: personName(state, 'a'), b: personName(state, 'b') };
  if (envies.a && envies.b) return 'Each of the two would rather have the other’s list.';
  if (!envies.a && !envies.b)
    return `Neither ${within(names.a)} nor ${within(names.b)} would swap lists.`;
  const [one, other] = envies.a ? [names.a, names.b] : [names.b, names.a];
  return `${one} would rather have ${listOf(other)}.`;
}
