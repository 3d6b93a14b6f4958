import { mergeProgress } from '../../domain/progress/merge.ts';
import { formatProgress, parseProgress } from '../../domain/progress/parse.ts';
import {
  applyEvent,
  emptyRecord,
  type ProgressEvent,
  type ProgressRecord,
} from '../../domain/progress/record.ts';
import type { Refusal, Shelf } from '../shelf.ts';
import { putAside } from './aside.ts';
import { KEY } from './keys.ts';
import { type Holds, openWaiting } from './waiting.ts';

/**
 * Why nothing more is kept. `newer`: a later version of the site wrote the record, and it is left alone; `no-room`:
 * the record cannot be read, and there is no room to put it aside.
 */
export type Trouble = Refusal | 'newer' | 'no-room';

/** `kept` or, for as long as the store's `holds` says, not. */
export type Kept = 'kept' | 'not-kept';

export interface Store {
  read: () => ProgressRecord;
  note: (event: ProgressEvent) => Kept;
  /** Adds all that another record knows. */
  add: (record: ProgressRecord) => Kept;
  /** Takes the record away and gives all that it was as texts; none when there was none. */
  clear: () => string[];
  /** All that is known, to be exported: the stored text word for word where it can be neither read nor put aside. */
  texts: () => string[];
  trouble: () => Trouble | null;
  /** How long that holds which is not kept. */
  holds: () => Holds;
  watch: (call: (record: ProgressRecord) => void) => () => void;
  /** To be told that another tab has changed `key` (all keys when `null`) to `text`. */
  changed: (key: string | null, text: string | null) => void;
  /** To be told that the page comes back from where it heard of no changes. */
  woken: () => void;
}

/**
 * The record of one device. What is stored is the truth and is read again before every write, so that a tab that has
 * long been open clobbers nothing. What could not be stored waits and is tried again with the next event and page.
 *
 * @param session where it waits: storage that lives as long as the tab
 */
export function openStore(shelf: Shelf, session: Shelf): Store {
  const watchers = new Set<(record: ProgressRecord) => void>();
  const waiting = openWaiting(session);
  // Two tabs may write at one moment: each makes sure afterwards that what it wrote is still there.
  let written: ProgressRecord | null = null;
  let trouble: Trouble | null = null;

  /** What is stored, and why it may not be written over. */
  function stored() {
    const text = shelf.get(KEY);
    let barred: Trouble | null = text === undefined ? 'forbidden' : null;
    if (typeof text !== 'string') return { record: emptyRecord(), text: null, barred };
    const parsed = parseProgress(text);
    if (parsed.kind === 'newer') return { record: emptyRecord(), text, barred: 'newer' as const };
    if (parsed.kind === 'corrupted' && !putAside(shelf, text)) barred = 'no-room';
    return { record: parsed.record, text, barred };
  }

  function read(): ProgressRecord {
    const { record, barred } = stored();
    const unkept = waiting.read();
    if (barred || !unkept) trouble = barred;
    return unkept ? mergeProgress(record, unkept) : record;
  }

  function write(change: (record: ProgressRecord) => ProgressRecord): Kept {
    const { record, text, barred } = stored();
    const unkept = waiting.read();
    const before = unkept ? mergeProgress(record, unkept) : record;
    const next = change(before);
    const words = formatProgress(next);
    const isNothing = next === before && !unkept;
    trouble = barred ?? (isNothing || words === text ? null : shelf.set(KEY, words));
    if (isNothing) return trouble ? 'not-kept' : 'kept';
    if (trouble) waiting.put(next);
    else {
      waiting.forget();
      written = next;
    }
    for (const call of watchers) call(next);
    return trouble ? 'not-kept' : 'kept';
  }

  function forget(): void {
    waiting.forget();
    written = null;
  }

  /** Tries again to keep what an earlier page of this tab could not. */
  function retry(): void {
    if (waiting.read()) write((record) => record);
  }

  const tell = () => {
    const record = read();
    for (const call of watchers) call(record);
  };

  retry();
  return {
    read,
    note: (event) => write((record) => applyEvent(record, event)),
    add: (other) => write((record) => mergeProgress(record, other)),
    clear() {
      const { record, text } = stored();
      const unkept = waiting.read();
      shelf.remove(KEY);
      const isAside = isCorrupted(text) && putAside(shelf, text);
      forget();
      tell();
      return [isAside ? formatProgress(record) : text, unkept && formatProgress(unkept)].filter(
        (one) => one !== null,
      );
    },
    texts() {
      const { text, barred } = stored();
      const words = formatProgress(read(), 2);
      if (text === null || barred === null) return [words];
      return words === formatProgress(emptyRecord(), 2) ? [text] : [text, words];
    },
    trouble() {
      read();
      return trouble;
    },
    holds: waiting.holds,
    watch(call) {
      watchers.add(call);
      return () => watchers.delete(call);
    },
    changed(key, text) {
      if (key !== KEY && key !== null) return;
      if (text === null) forget();
      else if (written && lacks(stored().record, written))
        write((record) => mergeProgress(record, written ?? record));
      tell();
    },
    woken() {
      written = null;
      retry();
      tell();
    },
  };
}

const lacks = (record: ProgressRecord, other: ProgressRecord) =>
  formatProgress(mergeProgress(record, other)) !== formatProgress(record);

const isCorrupted = (text: string | null): text is string =>
  text !== null && parseProgress(text).kind === 'corrupted';
