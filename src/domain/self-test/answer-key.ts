import type { Item } from './item.ts';

/** What it takes to judge an answer: an item without its words. Every `Item` is one. */
export type AnswerKey =
  | { kind: 'choice' | 'true-false'; options: readonly { id: string; right: boolean }[] }
  | { kind: 'order'; entries: readonly { id: string }[] }
  | { kind: 'match'; pairs: readonly { id: string }[] }
  | {
      kind: 'number';
      answer: number;
      tolerance: number;
      wrong: readonly { answer: number; tolerance: number }[];
    };

/** An item's name and its key: what a page's script needs of it. */
export type KeyedItem = Pick<Item, 'id' | 'rev' | 'formerly'> & AnswerKey;

/** The item without its words. */
export function keyOf(item: Item): KeyedItem {
  const { id, rev, formerly, kind } = item;
  const name = { id, rev, formerly };
  if (kind === 'order') return { ...name, kind, entries: item.entries.map(({ id }) => ({ id })) };
  if (kind === 'match') return { ...name, kind, pairs: item.pairs.map(({ id }) => ({ id })) };
  if (kind === 'number') {
    const { answer, tolerance } = item;
    const wrong = item.wrong.map(({ answer, tolerance }) => ({ answer, tolerance }));
    return { ...name, kind, answer, tolerance, wrong };
  }
  return { ...name, kind, options: item.options.map(({ id, right }) => ({ id, right })) };
}

/**
 * What stands in each field of an item; a field that is empty may be left out. The fields are `choice` (the id of an
 * option), `number` (as it was typed), the id of each entry (its place, from `1`), the id of each pair (the id of the
 * pair whose right side it is given).
 */
export type Answer = Readonly<Record<string, string>>;

/** The names of an item's fields. */
export function fieldsOf(key: AnswerKey): string[] {
  if (key.kind === 'number') return ['number'];
  if (key.kind === 'order') return key.entries.map(({ id }) => id);
  return key.kind === 'match' ? key.pairs.map(({ id }) => id) : ['choice'];
}

/** What a field can be given; `null` where anything can be typed. */
export function offeredBy(key: AnswerKey): string[] | null {
  if (key.kind === 'number') return null;
  if (key.kind === 'order') return key.entries.map((_, index) => String(index + 1));
  return (key.kind === 'match' ? key.pairs : key.options).map(({ id }) => id);
}

/** The answer that is right. */
export function rightAnswer(key: AnswerKey): Answer {
  if (key.kind === 'number') return { number: String(key.answer) };
  if (key.kind === 'order')
    return Object.fromEntries(key.entries.map(({ id }, index) => [id, String(index + 1)]));
  if (key.kind === 'match') return Object.fromEntries(key.pairs.map(({ id }) => [id, id]));
  return { choice: key.options.find(({ right }) => right)?.id ?? '' };
}
