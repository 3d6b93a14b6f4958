import type { Episode } from '../domain/course/nouns.ts';
import type { Transcript } from '../domain/transcript/cue.ts';

/** What the transcript's files are made from. */
export interface TranscriptSource extends Transcript {
  episode: Pick<Episode, 'title' | 'chapters'>;
}
