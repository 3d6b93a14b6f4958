import type { APIRoute } from 'astro';
import { loadTranscriptFile } from '../../../catalog/transcripts.ts';
import type { Episode } from '../../../domain/course/nouns.ts';
import { everyTranscript } from './_transcript.ts';

export const getStaticPaths = everyTranscript;

/** As it stands in the content: the moments of the words stay in it. */
export const GET: APIRoute<{ episode: Episode }> = ({ props: { episode } }) =>
  new Response(loadTranscriptFile(episode.id));
