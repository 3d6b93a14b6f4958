import { existsSync, readFileSync } from 'node:fs';
import { addresses } from '../domain/links/addresses.ts';
import type { Cue, Transcript } from '../domain/transcript/cue.ts';
import { parseTranscript } from '../schemas/transcript.ts';

const folder = `${process.env.CONTENT_DIR ?? 'content'}/transcripts`;
const read = new Map<string, Transcript | null>();

/** The transcript's file as it stands on disk; null for an episode without one. */
export function loadTranscriptFile(episodeId: string): string | null {
  const file = `${folder}/${episodeId}.vtt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The companion narration of an episode: its address from the site's root, and its waveform if that is at hand. */
export interface Narration {
  path: string;
  /** Whole heights 1 to 24, evenly over the episode. */
  peaks: number[] | null;
}

/** Null for an episode without a narration. */
export function loadNarration(episodeId: string): Narration | null {
  const path = addresses.narration(episodeId);
  if (!existsSync(`public${path}`)) return null;
  const file = `${folder}/${episodeId}.peaks.json`;
  const peaks = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as number[]) : null;
  return { path, peaks };
}

/**
 * What is said in an episode's companion narration, sentence by sentence; null for an episode without a transcript.
 * The content check has made sure that it can be read. The moments of the words are left in the file.
 */
export function loadTranscript(episodeId: string): Transcript | null {
  const known = import.meta.env.PROD ? read.get(episodeId) : undefined;
  if (known !== undefined) return known;
  const file = loadTranscriptFile(episodeId);
  const transcript = file === null ? null : readTranscript(file);
  read.set(episodeId, transcript);
  return transcript;
}

function readTranscript(file: string): Transcript {
  const { notes, cues } = parseTranscript(file);
  return { notes, cues: cues.map(withoutWords) };
}

const withoutWords = ({ cue: { words: _, ...cue } }: { cue: Cue }): Cue => cue;
