import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amplify, measureLevel } from '../../src/domain/narration/level.ts';
import type { Voice } from '../../src/domain/narration/script.ts';
import type { Cue } from '../../src/domain/transcript/cue.ts';
import { renderFfmetadata } from '../../src/formats/ffmetadata.ts';
import { renderNarrationWebVtt } from '../../src/formats/narration-webvtt.ts';
import { drawPeaks, master } from './master.ts';
import type { Narration } from './read-script.ts';
import { checkLengths, type SpokenChapter, speakChapter } from './speak-chapter.ts';
import type { SpeechEngine } from './speech-engine.ts';
import { Pronunciations, timeSentences } from './time-words.ts';

/** The finished files, and what was measured on the way. */
export interface Made {
  sound: Uint8Array;
  transcript: string;
  peaks: string;
  chapters: (SpokenChapter & { worstDistance: number })[];
}

/** Makes a narration from its script. @param tell hears of each chapter when it has been spoken */
export async function makeNarration(
  { script, chapters, durationSeconds }: Narration,
  engine: SpeechEngine,
  tell: (chapter: Made['chapters'][number]) => void,
): Promise<Made> {
  checkLengths(script.chapters, chapters);
  const pronunciations = new Pronunciations(engine);
  const cues: Cue[] = [];
  const spoken: Made['chapters'] = [];
  const faults: string[] = [];
  for (const [index, part] of script.chapters.entries()) {
    const chapter = chapters[index];
    if (!chapter) continue;
    const one = await speakChapter(part, chapter, script.say, engine);
    if ('fault' in one) {
      // The author mends all parts in one go.
      faults.push(one.fault);
      continue;
    }
    const { sentences } = one;
    const timed = await timeSentences(sentences, script.say, pronunciations, engine.sampleRate);
    cues.push(...timed.cues);
    spoken.push({ ...one, worstDistance: timed.worstDistance });
    tell({ ...one, worstDistance: timed.worstDistance });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const samples = join16(spoken, Math.round(durationSeconds * engine.sampleRate));
  const credits = [engine.credit, ...script.credits];
  const tags = {
    title: `${script.title} (synthetic voices)`,
    artist: 'Bigger Pie, synthetic voices',
    album: 'Bigger Pie',
    comment: credits.join('. '),
    language: 'eng',
  };
  const folder = mkdtempSync(join(tmpdir(), 'narrate-'));
  try {
    const sound = master(samples, engine.sampleRate, renderFfmetadata(tags, chapters), folder);
    const notes = [
      `${script.title}.`,
      'Transcript of a synthetic narration by the site Bigger Pie. It is not a transcript of the episode.',
      ...credits.map((credit) => `${credit}.`),
    ];
    return {
      sound,
      transcript: renderNarrationWebVtt(cues, notes),
      peaks: `${JSON.stringify(drawPeaks(sound, folder))}\n`,
      chapters: spoken,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All sentences at their places and all voices as loud as the narrator, silence between them. @throws Error when one reaches past the end or into the next */
function join16(chapters: readonly SpokenChapter[], length: number): Int16Array {
  const all = new Int16Array(length);
  const sentences = chapters.flatMap((one) => one.sentences);
  const levelOf = (voice: Voice) =>
    measureLevel(
      sentences.filter((one) => one.sentence.voice === voice).map(({ samples }) => samples),
    );
  // A voice that never speaks has no level, and nothing to amplify.
  const factors = {
    narrator: 1,
    partner: (levelOf('narrator') || 1) / (levelOf('partner') || 1),
  } satisfies Record<Voice, number>;
  let free = 0;
  for (const { samples, startSample, sentence } of sentences) {
    if (startSample < free || startSample + samples.length > length)
      throw new Error(`${sentence.id} does not fit between its neighbours.`);
    all.set(amplify(samples, factors[sentence.voice]), startSample);
    free = startSample + samples.length;
  }
  return all;
}
