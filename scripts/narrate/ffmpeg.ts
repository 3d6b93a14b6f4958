import { spawnSync } from 'node:child_process';

/** @throws Error saying how to get ffmpeg when there is none */
export function requireFfmpeg(): void {
  if (!spawnSync('ffmpeg', ['-version']).error) return;
  throw new Error(
    'The narration is mastered with ffmpeg, and there is none on this machine. On Debian and Ubuntu type: sudo apt-get install ffmpeg. Building and testing the site do not need it.',
  );
}

/** Runs ffmpeg. @returns what it wrote to its output and what it said @throws Error with the end of what it said */
export function runFfmpeg(args: readonly string[]): { output: Buffer; said: string } {
  const { status, stdout, stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-nostdin', '-y', ...args],
    { maxBuffer: 2 ** 28 },
  );
  const said = stderr.toString('utf8');
  if (status === 0) return { output: stdout, said };
  throw new Error(`ffmpeg ended with ${status}:\n${said.split('\n').slice(-8).join('\n')}`);
}
