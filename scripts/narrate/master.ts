import { readFileSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { measurePeaks } from '../../src/domain/narration/peaks.ts';
import { runFfmpeg } from './ffmpeg.ts';

// The exciter brings back the brightness that the partner's voice lacks. Loudness is that of podcasts, -16 LUFS; peaks
// keep 3 dB of room, most of which resampling and encoding use up.
const TONE = 'highpass=f=70,aresample=48000,aexciter=amount=2:drive=8.5:freq=6000:ceil=15000';
const LOUDNESS = 'loudnorm=I=-16:TP=-3:LRA=11';
/** The sound of the finished file. */
const OUTPUT = { sampleRate: 24_000, bitrate: '48k' } as const;

const BYTES = Int16Array.BYTES_PER_ELEMENT;

function toBytes(samples: Int16Array): Uint8Array {
  if (endianness() === 'BE') throw new Error('Samples are written for little-endian machines.');
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** The values that the second pass of the loudness filter needs, as the first pass printed them. */
export function parseLoudness(said: string): string {
  const json = /\{[^{}]*"input_i"[^{}]*\}/.exec(said)?.[0];
  if (!json) throw new Error('ffmpeg did not measure the loudness.');
  const values = JSON.parse(json) as Record<string, string>;
  return [
    `measured_I=${values.input_i}`,
    `measured_TP=${values.input_tp}`,
    `measured_LRA=${values.input_lra}`,
    `measured_thresh=${values.input_thresh}`,
    `offset=${values.target_offset}`,
    'linear=true',
  ].join(':');
}

/**
 * Brings raw speech to its tone and loudness and encodes it as MP3 of constant bit rate, which is what makes a
 * browser seek exactly.
 *
 * @param folder a folder for the files between
 * @param metadata tags and chapters in ffmpeg's format
 */
export function master(
  samples: Int16Array,
  sampleRate: number,
  metadata: string,
  folder: string,
): Buffer {
  const [raw, meta, mp3] = ['all.raw', 'meta.txt', 'out.mp3'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(raw, toBytes(samples));
  writeFileSync(meta, metadata);
  const input = ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', raw];
  const first = `${TONE},${LOUDNESS}:print_format=json`;
  const measured = parseLoudness(runFfmpeg([...input, '-af', first, '-f', 'null', '-']).said);
  runFfmpeg([
    ...input,
    ...['-i', meta, '-map', '0:a', '-map_metadata', '1', '-map_chapters', '1'],
    ...['-af', `${TONE},${LOUDNESS}:${measured},aresample=${OUTPUT.sampleRate}`],
    ...['-ac', '1', '-c:a', 'libmp3lame', '-b:a', OUTPUT.bitrate, '-id3v2_version', '3'],
    ...['-bitexact', '-fflags', '+bitexact', mp3],
  ]);
  return readFileSync(mp3);
}

/** The bars of the finished file's picture, from what a listener hears. */
export function drawPeaks(mp3: Uint8Array, folder: string): number[] {
  const file = join(folder, 'peaks.mp3');
  writeFileSync(file, mp3);
  const { output } = runFfmpeg([
    ...['-v', 'error', '-i', file, '-ac', '1', '-ar', '8000'],
    ...['-f', 's16le', 'pipe:1'],
  ]);
  const count = Math.floor(output.length / BYTES);
  return measurePeaks(
    Int16Array.from({ length: count }, (_, at) => output.readInt16LE(at * BYTES)),
  );
}
