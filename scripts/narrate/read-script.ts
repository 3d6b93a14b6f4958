import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Chapter } from '../../src/domain/chapters/chapter.ts';
import { validateChapters } from '../../src/domain/narration/chapters.ts';
import type { Script } from '../../src/domain/narration/script.ts';
import { episodeSchema } from '../../src/schemas/episode.ts';
import { parseFile } from '../../src/schemas/front-matter.ts';
import { narrationSchema } from '../../src/schemas/narration.ts';
import { authorMessage, formatField, formatProblem } from '../../src/schemas/problem.ts';

/** A script with the chapters whose times it fills. */
export interface Narration {
  script: Script;
  chapters: Chapter[];
  durationSeconds: number;
}

/** Where the files of a narration stand, from the project's root. */
export const narrationFiles = (id: string) => ({
  script: `content/narrations/${id}.yaml`,
  episode: `content/episodes/${id}.mdx`,
  sound: `public/episodes/${id}/narration.mp3`,
  transcript: `content/transcripts/${id}.vtt`,
  peaks: `content/transcripts/${id}.peaks.json`,
});

/** The ids of the episodes that have a script. */
export function listNarrations(root: string): string[] {
  const folder = join(root, 'content/narrations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Reads and judges a script. @throws Error with every mistake, by file and line */
export function readNarration(root: string, id: string): Narration {
  const { script: scriptFile, episode: episodeFile } = narrationFiles(id);
  for (const file of [scriptFile, episodeFile]) {
    if (existsSync(join(root, file))) continue;
    const known = listNarrations(root).join(', ') || 'none yet';
    throw new Error(`${file} does not exist. The scripts are: ${known}.`);
  }
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return judgeNarration(
    { file: scriptFile, text: read(scriptFile) },
    { file: episodeFile, text: read(episodeFile) },
  );
}

interface TextFile {
  file: string;
  text: string;
}

/** The script and its episode as nouns. @throws Error with every mistake, by file and line */
export function judgeNarration(scriptFile: TextFile, episodeFile: TextFile): Narration {
  const episode = admitFile(episodeFile, 'front matter', episodeSchema).data;
  const { data: script, complain } = admitFile(scriptFile, 'yaml', narrationSchema);
  const faults = validateChapters(script.chapters, episode.chapters).map(({ index, message }) =>
    complain(index === null ? ['chapters'] : ['chapters', index, 'id'], message),
  );
  if (script.episode !== episode.id)
    faults.unshift(complain(['episode'], `is not the id of ${episodeFile.file}, ${episode.id}.`));
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
  return { script, chapters: episode.chapters, durationSeconds: episode.durationSeconds };
}

function admitFile<Schema extends z.ZodType>(
  { file, text }: TextFile,
  kind: 'yaml' | 'front matter',
  schema: Schema,
) {
  const parsed = parseFile(text, kind);
  if ('fault' in parsed) throw new Error(formatProblem({ file, field: '', ...parsed.fault }));
  const complain = (path: readonly PropertyKey[], message: string) => {
    const value = path.reduce<unknown>(
      (one, key) => (one as Record<PropertyKey, unknown> | undefined)?.[key],
      parsed.data,
    );
    const field = formatField(path);
    return formatProblem({ file, line: parsed.lineOf(path), field, value, message });
  };
  const result = schema.safeParse(parsed.data, { error: authorMessage });
  if (!result.success)
    throw new Error(
      result.error.issues.map(({ path, message }) => complain(path, message)).join('\n\n'),
    );
  return { data: result.data as z.output<Schema>, complain };
}
