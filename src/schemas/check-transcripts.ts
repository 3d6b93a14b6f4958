import type { Chapter } from '../domain/chapters/chapter.ts';
import { validateCues } from '../domain/transcript/validate.ts';
import type { Admitted, ContentFile, Known } from './admitted.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';
import { parseTranscript } from './transcript.ts';

const FILE = /^transcripts\/([^/]+)\.vtt$/;

/**
 * Every transcript belongs to an episode, is WebVTT, and fits the episode's chapters; the narration that it writes
 * down is at hand.
 *
 * @param root the content's folder as it is shown in messages
 */
export function checkTranscripts(
  files: readonly ContentFile[],
  entries: readonly Admitted[],
  { narrations }: Pick<Known, 'narrations'>,
  root: string,
): Problem[] {
  const episodes = entries.filter((entry) => entry.collection === 'episodes');
  const ids = new Set(episodes.map(({ id }) => id));
  return files.flatMap(({ path, text }) => {
    const id = FILE.exec(path)?.[1];
    if (id === undefined) return [];
    const at = { file: `${root}/${path}`, line: null, field: '' };
    const episode = episodes.find((one) => one.id === id);
    if (!episode) {
      const message = `belongs to the episode ${id}, which does not exist.${suggest(id, 'episode', ids)}`;
      return [{ ...at, message }];
    }
    const silent = {
      ...at,
      message: `has no sound: public/episodes/${id}/narration.mp3 is missing. Make it with "npm run narrate -- ${id}", or take the transcript away.`,
    };
    return [...(narrations.includes(id) ? [] : [silent]), ...faultsOf(text, at, episode)];
  });
}

function faultsOf(text: string, at: Pick<Problem, 'file'>, { data }: Admitted): Problem[] {
  const { notes, cues, faults } = parseTranscript(text);
  if (faults.length > 0) return faults.map((fault) => ({ ...at, field: '', ...fault }));
  if (cues.length === 0)
    return [{ ...at, line: 1, field: '', message: 'has no cue. Write at least one sentence.' }];
  if (notes.length === 0)
    return [
      {
        ...at,
        line: 1,
        field: '',
        message:
          'does not say whose words these are. Write a line NOTE above the first cue, and below it what is spoken and whose voices it is spoken by.',
      },
    ];
  const timeline = {
    durationSeconds: data.durationSeconds as number,
    chapters: data.chapters as Chapter[],
  };
  const list = cues.map(({ cue }) => cue);
  return validateCues(list, timeline).map(({ index, message }) => ({
    ...at,
    line: cues[index]?.line ?? null,
    field: ['cue', list[index]?.id].filter(Boolean).join(' '),
    message,
  }));
}
