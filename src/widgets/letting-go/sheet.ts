import { suggest } from './frames.ts';
import { type KindId, kindIds } from './kinds.ts';

/** One thing that the learner has written, and the question made of it. */
export interface Item {
  /** Its own among all tabs of this device. */
  id: string;
  kind: KindId;
  text: string;
  /** Which form of words suggests the question. */
  frame: number;
  /** The question as the learner has changed it; `null` while it is the suggested one. */
  question: string | null;
}

export interface Sheet {
  /** The negotiation, in the learner's words. */
  about: string;
  items: readonly Item[];
}

export const emptySheet: Sheet = { about: '', items: [] };

export type Change =
  | { type: 'about'; text: string }
  /** Replaces the item of the same id, or adds it. */
  | { type: 'put'; item: Item }
  | { type: 'remove'; id: string }
  | { type: 'clear' };

/** The longest text of one field. */
export const LONGEST = 400;

export function applyChange(sheet: Sheet, change: Change): Sheet {
  const { items } = sheet;
  switch (change.type) {
    case 'about':
      return { ...sheet, about: change.text };
    case 'put': {
      const { item } = change;
      const isThere = items.some(({ id }) => id === item.id);
      return {
        ...sheet,
        items: isThere ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item],
      };
    }
    case 'remove':
      return { ...sheet, items: items.filter(({ id }) => id !== change.id) };
    case 'clear':
      return emptySheet;
  }
}

/** Everything of `other` put into `sheet`; what the two share is as in `other`. */
export function addSheet(sheet: Sheet, other: Sheet): Sheet {
  const items = written(other);
  const about = other.about.trim() === '' ? sheet.about : other.about;
  return items.reduce((sum, item) => applyChange(sum, { type: 'put', item }), { ...sheet, about });
}

/** The items with a text. */
export const written = ({ items }: Sheet): Item[] => items.filter(({ text }) => text.trim() !== '');

export const isEmpty = (sheet: Sheet): boolean =>
  sheet.about.trim() === '' && written(sheet).length === 0;

export const itemsOf = (sheet: Sheet, kind: KindId): Item[] =>
  sheet.items.filter((item) => item.kind === kind);

/** The sheet with at least one item of each kind to write in. */
export function withBlanks(sheet: Sheet, newId: (kind: KindId) => string): Sheet {
  const missing = kindIds.filter((kind) => itemsOf(sheet, kind).length === 0);
  return missing.length === 0
    ? sheet
    : { ...sheet, items: [...sheet.items, ...missing.map((kind) => blank(newId(kind), kind))] };
}

export const blank = (id: string, kind: KindId): Item => ({
  id,
  kind,
  text: '',
  frame: 0,
  question: null,
});

/** The question to ask, changed or suggested, and who is to answer it. */
export function questionOf({ kind, text, frame, question }: Item): {
  ask: 'them' | 'yourself';
  question: string;
} {
  const suggested = suggest(kind, text, frame);
  return question === null ? suggested : { ...suggested, question };
}

/** The sheet as it is kept, without blank items; empty when nothing is written. */
export function formatSheet(sheet: Sheet): string {
  if (isEmpty(sheet)) return '';
  return JSON.stringify({ about: sheet.about, items: written(sheet) });
}

/** What can be read of a kept text; the rest is left out. */
export function parseSheet(text: string | null | undefined): Sheet {
  let found: unknown;
  try {
    found = JSON.parse(text ?? '');
  } catch {
    return emptySheet;
  }
  const { about, items } = (found ?? {}) as Partial<Record<keyof Sheet, unknown>>;
  const list: unknown[] = Array.isArray(items) ? items : [];
  return { about: line(about), items: list.flatMap(parseItem) };
}

function parseItem(found: unknown): Item[] {
  const { id, kind, text, frame, question } = (found ?? {}) as Partial<Record<keyof Item, unknown>>;
  const known = kindIds.find((one) => one === kind);
  if (typeof id !== 'string' || id === '' || !known || line(text) === '') return [];
  const nth = Number.isInteger(frame) && (frame as number) >= 0 ? (frame as number) : 0;
  return [
    {
      id,
      kind: known,
      text: line(text),
      frame: nth,
      question: typeof question === 'string' ? line(question) : null,
    },
  ];
}

const line = (text: unknown) => (typeof text === 'string' ? text.slice(0, LONGEST) : '');
