import type { APIRoute } from 'astro';
import type { Episode } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { oembedResponse } from './_oembed.ts';
import { everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;

export const GET: APIRoute<{ episode: Episode }> = ({ props: { episode } }) =>
  oembedResponse(episode, {
    title: episode.title,
    path: addresses.episode(episode.id),
    frame: addresses.embeddedEpisode(episode.id),
  });
