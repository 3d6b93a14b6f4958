import type { APIRoute } from 'astro';
import { loadEpisodes, loadShow } from '../../../catalog/episodes.ts';
import type { Episode } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { type ChapterFileSource, renderChaptersJson } from '../../../formats/chapters-json.ts';
import { renderChaptersPsc } from '../../../formats/chapters-psc.ts';
import { renderChaptersText } from '../../../formats/chapters-text.ts';
import { renderChaptersWebVtt } from '../../../formats/chapters-webvtt.ts';
import { absolute } from '../../../site.ts';

const renderers: Record<string, (source: ChapterFileSource) => string> = {
  json: renderChaptersJson,
  vtt: ({ episode }) => renderChaptersWebVtt(episode),
  'psc.xml': renderChaptersPsc,
  txt: ({ episode }) => renderChaptersText(episode),
};

export async function getStaticPaths() {
  const episodes = await loadEpisodes();
  return episodes.flatMap((episode) =>
    Object.keys(renderers).map((extension) => ({
      params: { episode: episode.id, extension },
      props: { episode },
    })),
  );
}

export const GET: APIRoute<{ episode: Episode }> = async ({ params, props: { episode } }) => {
  const render = renderers[params.extension ?? ''];
  const show = await loadShow(episode);
  const chapterUrl = (chapter: string) => absolute(addresses.chapter(episode.id, chapter));
  return new Response(render?.({ episode, show, chapterUrl }) ?? null);
};
