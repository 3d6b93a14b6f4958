import { mergeProgress } from './merge.ts';
import { isRaw, migrations, type Raw } from './migrations.ts';
import { type Fault, readItems, readMoments } from './read-parts.ts';
import { emptyRecord, type ProgressRecord, VERSION } from './record.ts';

export type Parsed =
  | { kind: 'record'; record: ProgressRecord }
  /** Written in an earlier version, `from`, and brought to this one. */
  | { kind: 'migrated'; from: number; record: ProgressRecord }
  /** Written by a later version of the site: to be left alone. */
  | { kind: 'newer'; version: number }
  /** `record` is what could be read of it all the same. */
  | { kind: 'corrupted'; fault: Fault; record: ProgressRecord };

const PARTS = ['version', 'lessons', 'unread', 'items', 'chapters', 'tools'];
const WHOLE = 'the whole text';

/** Reads any text as a record. Never throws. */
export function parseProgress(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable({ where: WHOLE, what: 'is not JSON, or was cut off' });
  }
  if (!isRaw(value)) return unreadable({ where: WHOLE, what: 'is not a record of progress' });
  const { version } = value;
  if (!Number.isSafeInteger(version) || (version as number) < 1)
    return unreadable({ where: 'version', what: 'is not the number of a version' });
  const from = version as number;
  if (from > VERSION) return { kind: 'newer', version: from };
  return readCurrent(migrate(value, from), from);
}

/** The text that is kept and exported; `parseProgress` reads the same record from it. */
export const formatProgress = (record: ProgressRecord, indent = 0): string =>
  JSON.stringify(record, null, indent);

const unreadable = (fault: Fault): Parsed => ({
  kind: 'corrupted',
  fault,
  record: emptyRecord(),
});

function migrate(value: Raw, from: number): Raw {
  let raw = value;
  for (let version = from; version < VERSION; version += 1) raw = migrations[version]?.(raw) ?? raw;
  return raw;
}

function readCurrent(raw: Raw, from: number): Parsed {
  const faults: Fault[] = Object.keys(raw)
    .filter((part) => !PARTS.includes(part))
    .map((part) => ({ where: part, what: 'is not a part of the record' }));
  const read: ProgressRecord = {
    version: VERSION,
    lessons: readMoments(raw.lessons, 'lessons', 'readAt', faults),
    unread: readMoments(raw.unread ?? {}, 'unread', 'unreadAt', faults),
    items: readItems(raw.items, faults),
    chapters: readMoments(raw.chapters, 'chapters', 'heardAt', faults),
    tools: readMoments(raw.tools, 'tools', 'usedAt', faults),
  };
  const record = mergeProgress(emptyRecord(), read);
  const [fault] = faults;
  if (fault) return { kind: 'corrupted', fault, record };
  return from === VERSION ? { kind: 'record', record } : { kind: 'migrated', from, record };
}
