import type { APIRoute } from 'astro';
import type { Chapter } from '../../../../domain/chapters/chapter.ts';
import type { Episode } from '../../../../domain/course/nouns.ts';
import { addresses } from '../../../../domain/links/addresses.ts';
import { oembedResponse } from '../_oembed.ts';
import { everyChapter } from '../_routes.ts';

export const getStaticPaths = everyChapter;

export const GET: APIRoute<{ episode: Episode; chapter: Chapter }> = ({
  props: { episode, chapter },
}) =>
  oembedResponse(episode, {
    title: chapter.title,
    path: addresses.chapter(episode.id, chapter.id),
    frame: addresses.embeddedChapter(episode.id, chapter.id),
  });
