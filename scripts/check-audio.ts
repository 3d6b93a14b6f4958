import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePeaks } from './check-audio/judge-peaks.ts';
import { judgeSound } from './check-audio/judge-sound.ts';
import { judgeTranscript } from './check-audio/judge-transcript.ts';
import { formatJudgement, type Judgement } from './check-audio/judgement.ts';
import { readSound } from './check-audio/read-sound.ts';
import { readTranscript } from './check-audio/read-transcript.ts';
import { formatTotal } from './count.ts';
import { listNarrations, narrationFiles, readNarration } from './narrate/read-script.ts';

const ROOT = join(import.meta.dirname, '..');

/** Judges the committed files of one narration; a file that cannot be read is one failed check. */
async function judgeNarration(id: string): Promise<Judgement[]> {
  const files = narrationFiles(id);
  const read = (file: string) => readFileSync(join(ROOT, file));
  try {
    const { script, ...timeline } = readNarration(ROOT, id);
    const sound = judgeSound(await readSound(read(files.sound)), timeline);
    const transcript = readTranscript(read(files.transcript).toString('utf8'));
    const cues = judgeTranscript(transcript, script, timeline);
    const peaks = judgePeaks(JSON.parse(read(files.peaks).toString('utf8')));
    const called = (file: string) => (one: Judgement) => ({ ...one, what: `${file} ${one.what}` });
    return [
      ...sound.map(called(files.sound)),
      ...cues.map(called(files.transcript)),
      called(files.peaks)(peaks),
    ];
  } catch (error) {
    return [{ what: `${id} can be read`, faults: (error as Error).message.split('\n') }];
  }
}

const judgements: Judgement[] = [];
for (const id of listNarrations(ROOT)) judgements.push(...(await judgeNarration(id)));
for (const one of judgements) console.log(formatJudgement(one));
const failed = judgements.filter(({ faults }) => faults.length > 0).length;
console.log(formatTotal({ passed: judgements.length - failed, failed }));
process.exitCode = failed === 0 && judgements.length > 0 ? 0 : 1;
