import { WORDS_PER_MINUTE } from '../../src/domain/narration/length.ts';
import {
  countWords,
  type Script,
  SPEAKERS,
  sentencesOf,
} from '../../src/domain/narration/script.ts';
import type { Timeline } from './judge-sound.ts';
import { type Judgement, judge } from './judgement.ts';
import type { ReadCue, ReadTranscript } from './read-transcript.ts';

/** The first sentence of a chapter is heard when somebody jumps to the chapter. */
const LATEST_BEGINNING_SECONDS = 0.3;

/** Every check of the transcript by itself, against its script and against the episode's chapters. */
export function judgeTranscript(
  { cues, errors, notes }: ReadTranscript,
  script: Script,
  timeline: Timeline,
): Judgement[] {
  const sentences = script.chapters.flatMap(sentencesOf);
  return [
    judge('is WebVTT without a fault', errors),
    judge('says whose transcript it is, and credits the voices', [
      !/synthetic narration/i.test(notes) && 'No note says that the narration is synthetic.',
      !/Synthetic voices .*Carnegie Mellon University/.test(notes) &&
        'The voices are not credited.',
      ...script.credits.map((credit) => !notes.includes(credit) && `A note lacks: ${credit}`),
    ]),
    judge(`has each of the ${sentences.length} sentences of the script in one cue`, [
      ...compareTexts(cues, script),
    ]),
    judge('has cues that ascend and do not overlap', cues.flatMap(againstPrevious)),
    judge('has every cue inside its chapter, the first at its start', [
      ...script.chapters.flatMap((part, index) => againstChapter(part, cues, timeline, index)),
    ]),
    judge('has word stamps that rise strictly inside their cue', cues.flatMap(againstStamps)),
    judge(`runs at ${WORDS_PER_MINUTE.least} to ${WORDS_PER_MINUTE.most} words a minute`, [
      ...script.chapters.flatMap((part, index) => againstPace(part, timeline.chapters[index])),
    ]),
  ];
}

function compareTexts(cues: readonly ReadCue[], script: Script): string[] {
  const sentences = script.chapters.flatMap(sentencesOf);
  const known = new Set(sentences.map(({ id }) => id));
  const faults = cues
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id} is not in the script.`);
  for (const { id, text, voice } of sentences) {
    const found = cues.filter((cue) => cue.id === id);
    const [cue] = found;
    if (!cue || found.length > 1) faults.push(`${id} has ${found.length} cues.`);
    else if (cue.text !== text) faults.push(`${id} says "${cue.text}", the script "${text}".`);
    else if (cue.speaker !== SPEAKERS[voice]) faults.push(`${id} is spoken by ${cue.speaker}.`);
  }
  return faults;
}

function againstPrevious(cue: ReadCue, index: number, cues: readonly ReadCue[]): string[] {
  const previous = cues[index - 1];
  if (cue.endSeconds <= cue.startSeconds) return [`${cue.id} ends before it starts.`];
  if (!previous || cue.startSeconds >= previous.endSeconds) return [];
  return [`${cue.id} starts at ${cue.startSeconds} s, before ${previous.id} ends.`];
}

function againstChapter(
  part: Script['chapters'][number],
  cues: readonly ReadCue[],
  { chapters }: Timeline,
  index: number,
): string[] {
  const chapter = chapters[index];
  if (chapter?.id !== part.id) return [`${part.id} is not the episode's chapter in its place.`];
  const ids = new Set(sentencesOf(part).map(({ id }) => id));
  const own = cues.filter(({ id }) => ids.has(id));
  const { startSeconds, endSeconds } = chapter;
  const outside = own.filter(
    (cue) => cue.startSeconds < startSeconds || cue.endSeconds > endSeconds,
  );
  const late = (own[0]?.startSeconds ?? Infinity) - startSeconds > LATEST_BEGINNING_SECONDS;
  return [
    ...outside.map(({ id }) => `${id} reaches outside ${part.id}.`),
    ...(late ? [`${part.id} begins more than ${LATEST_BEGINNING_SECONDS} s late.`] : []),
  ];
}

function againstStamps({ id, startSeconds, endSeconds, stamps }: ReadCue): string[] {
  const moments = [startSeconds, ...stamps, endSeconds];
  const fallen = moments.findIndex((moment, at) => at > 0 && moment <= (moments[at - 1] ?? 0));
  return fallen < 0 ? [] : [`${id} has ${moments[fallen]} s after ${moments[fallen - 1]} s.`];
}

function againstPace(
  part: Script['chapters'][number],
  chapter: Timeline['chapters'][number] | undefined,
): string[] {
  if (!chapter) return [];
  const pace = (60 * countWords(part)) / (chapter.endSeconds - chapter.startSeconds);
  const sound = pace >= WORDS_PER_MINUTE.least && pace <= WORDS_PER_MINUTE.most;
  return sound ? [] : [`${part.id} has ${pace.toFixed(0)} words a minute.`];
}
