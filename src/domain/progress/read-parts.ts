import { type Attempt, uniteAttempts } from './attempt.ts';
import type { Entries } from './entries.ts';
import { isInstant } from './instant.ts';
import { isRaw, type Raw } from './migrations.ts';
import { isRevision } from './revision.ts';

/** What is wrong with a record, and where in it, such as `items › jam-or-pizza › answer 2 › at`. */
export interface Fault {
  where: string;
  what: string;
}

const PLACE = ' › ';

/** Reads `{ id: { field: instant } }`; what cannot be read is left out and reported. */
export function readMoments<Field extends string>(
  part: unknown,
  name: string,
  field: Field,
  faults: Fault[],
): Entries<Record<Field, string>> {
  return readEntries(part, name, faults, (entry, where) => {
    const at = fieldsOf(entry, [field], where, faults)?.[field];
    if (isInstant(at)) return { [field]: at } as Record<Field, string>;
    faults.push({ where: where + PLACE + field, what: NO_INSTANT });
    return null;
  });
}

/** Reads `{ id: { attempts } }`, each attempt for itself. */
export function readItems(part: unknown, faults: Fault[]): Entries<{ attempts: Attempt[] }> {
  return readEntries(part, 'items', faults, (entry, where) => {
    const list = fieldsOf(entry, ['attempts'], where, faults)?.attempts;
    if (!Array.isArray(list)) {
      faults.push({ where, what: 'has no list of answers' });
      return null;
    }
    const attempts = list.flatMap(
      (attempt, index) => readAttempt(attempt, `${where}${PLACE}answer ${index + 1}`, faults) ?? [],
    );
    return attempts.length > 0 || list.length === 0
      ? { attempts: uniteAttempts(attempts, []) }
      : null;
  });
}

function readAttempt(value: unknown, where: string, faults: Fault[]): Attempt | null {
  const fields = fieldsOf(value, ['at', 'rev', 'answer', 'outcome'], where, faults);
  if (!fields) faults.push({ where, what: 'is no answer' });
  if (!fields) return null;
  const { at, rev, answer, outcome } = fields;
  const wrong = (field: string, what: string) => {
    faults.push({ where: where + PLACE + field, what });
    return null;
  };
  if (!isInstant(at)) return wrong('at', NO_INSTANT);
  if (!isRevision(rev)) return wrong('rev', 'is not a whole number from 1');
  if (typeof answer !== 'string') return wrong('answer', 'is not text');
  if (outcome !== 'right' && outcome !== 'wrong' && outcome !== 'shown')
    return wrong('outcome', 'is not right, wrong or shown');
  return { at, rev, answer, outcome };
}

const NO_INSTANT = 'is not a time such as 2026-11-22T09:30:00.000Z';

function readEntries<Entry>(
  part: unknown,
  name: string,
  faults: Fault[],
  read: (entry: unknown, where: string) => Entry | null,
): Entries<Entry> {
  if (!isRaw(part)) {
    faults.push({ where: name, what: part === undefined ? 'is missing' : 'is not a table of ids' });
    return {};
  }
  return Object.fromEntries(
    Object.entries(part).flatMap(([id, entry]) => {
      const found = read(entry, name + PLACE + id);
      return found ? [[id, found]] : [];
    }),
  );
}

/** The object itself; a field that nobody knows is reported, for what is written again must not lose it silently. */
function fieldsOf(value: unknown, known: string[], where: string, faults: Fault[]): Raw | null {
  if (!isRaw(value)) return null;
  const foreign = Object.keys(value).find((key) => !known.includes(key));
  if (foreign !== undefined)
    faults.push({ where: where + PLACE + foreign, what: 'is not a part of the record' });
  return value;
}
