import type { z } from 'zod';
import type { Admitted, ContentFile, Known } from './admitted.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkNotes } from './check-notes.ts';
import { checkQuizzes } from './check-quizzes.ts';
import { checkTranscripts } from './check-transcripts.ts';
import { type Collection, collections } from './collections.ts';
import { checkFileName, checkLessonNumbers } from './file-names.ts';
import { type ParsedFile, parseFile } from './front-matter.ts';
import { checkMentions } from './mentions.ts';
import { authorMessage, formatField, type Problem } from './problem.ts';

/**
 * Reads all content and says everything that is wrong with it, so that an author mends it in one go.
 *
 * @param root the content's folder as it is shown in messages, such as `content`
 */
export function admit(files: readonly ContentFile[], known: Known, root = 'content'): Problem[] {
  const problems: Problem[] = [];
  const entries: Admitted[] = [];
  for (const file of [...files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const collection = collections.find((one) => one.files.test(file.path));
    if (!collection) continue;
    const name = `${root}/${file.path}`;
    const parsed = parseFile(file.text, collection.kind);
    if ('fault' in parsed) {
      problems.push({ file: name, field: '', ...parsed.fault });
      continue;
    }
    for (const one of entriesOf(parsed, collection)) {
      const { data, faults } = read(one.data, collection.schema);
      for (const fault of faults) {
        const path = [...one.path, ...fault.path];
        problems.push({
          file: name,
          line: parsed.lineOf(path),
          field: formatField(path),
          value: valueAt(parsed.data, path),
          message: fault.message,
        });
      }
      if (!data) continue;
      const admitted: Admitted = {
        collection: collection.name,
        noun: collection.noun,
        id: collection.idOf?.(file.path) ?? String(data.id),
        data,
        file: name,
        body: parsed.body,
        lineOf: (path) => parsed.lineOf([...one.path, ...path]),
        bodyLine: parsed.bodyLine,
      };
      entries.push(admitted);
      problems.push(...checkFileName(admitted, file.path));
    }
  }
  problems.push(...checkDuplicates(entries), ...checkLessonNumbers(entries));
  // An entry that its schema refused is missing from the known ids: names are checked once each file is sound alone.
  if (problems.length > 0) return problems;
  return [
    ...checkMentions(entries, known),
    ...checkQuizzes(entries),
    ...checkNotes(entries),
    ...checkCoverage(entries),
    ...checkTranscripts(files, entries, known, root),
  ];
}

function entriesOf(parsed: ParsedFile, collection: Collection) {
  if (!collection.list) return [{ data: parsed.data, path: [] as PropertyKey[] }];
  const list = Array.isArray(parsed.data) ? parsed.data : [];
  return list.map((data: unknown, index) => ({ data, path: [index] as PropertyKey[] }));
}

function read(data: unknown, schema: z.ZodType) {
  const result = schema.safeParse(data, { error: authorMessage });
  if (result.success) return { data: result.data as Record<string, unknown>, faults: [] };
  return { data: null, faults: result.error.issues };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

function checkDuplicates(entries: readonly Admitted[]): Problem[] {
  const first = new Map<string, Admitted>();
  return entries.flatMap((entry) => {
    const key = `${entry.collection}/${entry.id}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      return [];
    }
    const message = `is already the id of ${earlier.file}:${earlier.lineOf(['id'])}. Write another: an id belongs to one ${entry.noun} for ever.`;
    return [
      { file: entry.file, line: entry.lineOf(['id']), field: 'id', value: entry.id, message },
    ];
  });
}
