import type { ScriptChapter } from './script.ts';

/** A fault of a script against its episode: which part, or null for the script as a whole. */
export interface ChapterFault {
  index: number | null;
  message: string;
}

/** Checks that a script has one part for each chapter of its episode, in their order. */
export function validateChapters(
  parts: readonly Pick<ScriptChapter, 'id'>[],
  chapters: readonly { id: string }[],
): ChapterFault[] {
  const known = chapters.map(({ id }) => id);
  const written = parts.map(({ id }) => id);
  const faults: ChapterFault[] = written.flatMap((id, index) => {
    if (!known.includes(id))
      return [{ index, message: `is not a chapter of the episode. Write ${known.join(', ')}.` }];
    if (written.indexOf(id) < index)
      return [{ index, message: 'has a part already. Write each chapter once.' }];
    return [];
  });
  const missing = known.filter((id) => !written.includes(id));
  if (missing.length > 0)
    faults.push({
      index: null,
      message: `has no part for ${missing.join(', ')}. Write one: its time would be silent.`,
    });
  if (faults.length > 0) return faults;
  const index = written.findIndex((id, place) => id !== known[place]);
  if (index < 0) return [];
  const message = `stands where ${known[index]} belongs. Put the parts in the order of the episode's chapters.`;
  return [{ index, message }];
}
