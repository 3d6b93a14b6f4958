import type { APIRoute } from 'astro';
import { loadEpisodes } from '../../../catalog/episodes.ts';
import { loadTranscript } from '../../../catalog/transcripts.ts';
import type { Episode } from '../../../domain/course/nouns.ts';
import type { TranscriptSource } from '../../../formats/transcript-source.ts';

/** One file for every episode that has a transcript. */
export async function everyTranscript() {
  const episodes = await loadEpisodes();
  return episodes
    .filter((episode) => loadTranscript(episode.id) !== null)
    .map((episode) => ({ params: { episode: episode.id }, props: { episode } }));
}

/** The route of a file of the transcript that `render` writes. */
export const transcriptFile =
  (render: (source: TranscriptSource) => string): APIRoute<{ episode: Episode }> =>
  ({ props: { episode } }) => {
    const transcript = loadTranscript(episode.id);
    return new Response(transcript && render({ episode, ...transcript }));
  };
