import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SILENCE } from '../../../src/domain/narration/phones.ts';
import type { Voice } from '../../../src/domain/narration/script.ts';
import type { SpeechEngine } from '../speech-engine.ts';
import { parsePhoneNames, parsePhones, parseWav } from './read-output.ts';
import type { FliteJob } from './run-flite.ts';

/** Flite's voice for each of ours, and how much it stretches its sounds at each pace. */
const CAST: Record<Voice, { voice: string; stretches: readonly number[] }> = {
  narrator: { voice: 'rms', stretches: [1, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12] },
  partner: { voice: 'slt', stretches: [1.05, 1.08, 1.12, 1.14, 1.16, 1.18, 1.2] },
};
const SAMPLE_RATE = 16_000;
const CHILD = join(import.meta.dirname, 'run-flite.ts');

/** Flite in WebAssembly, a process for each batch: many instances in one process have been seen to break. */
export const flite: SpeechEngine = {
  sampleRate: SAMPLE_RATE,
  paces: CAST.narrator.stretches.length,
  usualPace: 2,
  credit: 'Synthetic voices rms and slt, CMU ARCTIC, Flite, Carnegie Mellon University',
  speak: (requests) =>
    batch(
      requests.map(({ voice, text, pace }) => ({
        sound: true,
        args: [
          ...['-voice', CAST[voice].voice],
          ...['--setf', `duration_stretch=${CAST[voice].stretches[pace]}`],
          ...['-psdur', '-t', text],
        ],
      })),
      (printed, wav, index) => {
        const phones = parsePhones(printed);
        if (!wav || !phones.some(({ name }) => name !== SILENCE))
          throw new Error(`flite did not speak "${requests[index]?.text}".`);
        return { phones, samples: parseWav(wav, SAMPLE_RATE) };
      },
    ),
  pronounce: (texts) =>
    batch(
      texts.map(({ voice, text }) => ({
        sound: false,
        args: ['-voice', CAST[voice].voice, '-ps', '-t', text],
      })),
      parsePhoneNames,
    ),
};

async function batch<Result>(
  jobs: readonly FliteJob[],
  read: (printed: string, wav: Uint8Array | null, index: number) => Result,
): Promise<Result[]> {
  if (jobs.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'flite-'));
  try {
    writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
    await runChild(folder);
    const codes = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8')) as number[];
    return jobs.map(({ args }, index) => {
      if (codes[index] !== 0)
        throw new Error(`flite ended with ${codes[index]} at "${args.at(-1)}".`);
      const wav = join(folder, `${index}.wav`);
      const printed = readFileSync(join(folder, `${index}.txt`), 'utf8');
      return read(printed, existsSync(wav) ? readFileSync(wav) : null, index);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runChild(folder: string): Promise<void> {
  // WASI warns that it is experimental, on every run.
  const child = spawn(process.execPath, ['--no-warnings', CHILD, folder], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The process that speaks ended with ${signal ?? code}.`));
    });
  });
}
