import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireFfmpeg } from './ffmpeg.ts';
import { flite } from './flite/engine.ts';
import { type Made, makeNarration } from './make-narration.ts';
import { listNarrations, narrationFiles, readNarration } from './read-script.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A line of the report: what an author looks at after a change. */
function formatChapter({
  chapter,
  words,
  pace,
  ordinaryPauseSeconds,
  meanPauseSeconds,
  worstDistance,
}: Made['chapters'][number]): string {
  const perMinute = (60 * words) / (chapter.endSeconds - chapter.startSeconds);
  return [
    chapter.id.padEnd(24),
    `${words} words`.padStart(10),
    `${perMinute.toFixed(0)}/min`.padStart(9),
    `pace ${pace}`.padStart(8),
    `pause ${ordinaryPauseSeconds.toFixed(2)} s, mean ${meanPauseSeconds.toFixed(2)} s`,
    `words off by ${worstDistance.toFixed(2)} at most`,
  ].join('  ');
}

async function run(id: string | undefined): Promise<void> {
  const [major = '0'] = process.versions.node.split('.');
  if (Number(major) < 24)
    throw new Error(
      `The voices need Node 24, and this is ${process.versions.node}. Type: npm run narrate -- ${id ?? 'ID'}`,
    );
  if (id === undefined)
    throw new Error(
      `Name the episode: npm run narrate -- ID. The scripts are: ${listNarrations(ROOT).join(', ')}.`,
    );
  const narration = readNarration(ROOT, id);
  requireFfmpeg();
  const made = await makeNarration(narration, flite, (one) => console.log(formatChapter(one)));
  const files = narrationFiles(id);
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), content);
    console.log(`${file}: ${content.length.toLocaleString('en')} bytes`);
  };
  // Nothing is written before everything is made: the three files belong together.
  write(files.sound, made.sound);
  write(files.transcript, made.transcript);
  write(files.peaks, made.peaks);
  console.log('Judge them with: npm run check:audio');
}

try {
  await run(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
