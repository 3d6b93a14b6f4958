import { parseProgress } from '../../domain/progress/parse.ts';
import { VERSION } from '../../domain/progress/record.ts';
import { countBeyond, formatCounts } from '../../domain/progress/summary.ts';
import type { Kept, Store } from './open-store.ts';
import { HOLDS_WORDS } from './trouble-words.ts';

/** More characters than any learner's answers: a file beyond them is another file, and is not read. */
export const LONGEST_FILE = 2_000_000;

/** Reads a file and adds what it holds, as `importText` does. A file that cannot be read is none. */
export async function importFile(store: Store, file: File): Promise<string> {
  const isLonger = file.size > 4 * LONGEST_FILE;
  const text = isLonger ? ' '.repeat(LONGEST_FILE + 1) : await file.text().catch(() => '');
  return importText(store, text, file.name);
}

/**
 * Adds what a file holds to the record of this device, and says in a sentence or two what came of it. Nothing that
 * the device knows is ever replaced.
 */
export function importText(store: Store, text: string, name: string): string {
  const file = `“${name}”`;
  if (text.length > LONGEST_FILE)
    return `${file} is too long to be a record of progress. ${CHOOSE}`;
  const parsed = parseProgress(text);
  if (parsed.kind === 'newer')
    return `${file} was written by a later version of this site (${parsed.version}; this page knows ${VERSION}). Reload this page and import the file again. Nothing was changed.`;

  const before = store.read();
  const added = formatCounts(countBeyond(parsed.record, before));
  if (parsed.kind === 'corrupted') {
    const { where, what } = parsed.fault;
    const fault = `In ${file}, ${where} ${what}.`;
    if (added === '') return `${fault} ${CHOOSE}`;
    return `${fault} That was left out; the file is as it was. ${said(store, added, store.add(parsed.record))}`;
  }
  const kept = store.add(parsed.record);
  return added === '' ? `Everything in ${file} was here already.` : said(store, added, kept);
}

const CHOOSE =
  'Choose a file that “Export” on this page has written, such as bigger-pie-progress-2026-11-22.json. Nothing was changed.';

const said = (store: Store, added: string, kept: Kept) =>
  kept === 'kept'
    ? `Added: ${added}.`
    : `Added: ${added}. It holds ${HOLDS_WORDS[store.holds()]}, since nothing can be kept on this device.`;
