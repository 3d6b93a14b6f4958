import type { APIRoute } from 'astro';
import { loadEpisodes, loadShow } from '../../../catalog/episodes.ts';
import type { Episode } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import type { ChapterFileSource } from '../../../formats/chapters-json.ts';
import { absolute } from '../../../site.ts';

/** One file for every episode. */
export async function everyEpisode() {
  const episodes = await loadEpisodes();
  return episodes.map((episode) => ({ params: { episode: episode.id }, props: { episode } }));
}

/** One page, or one picture, for every chapter of every episode. */
export async function everyChapter() {
  const episodes = await loadEpisodes();
  return episodes.flatMap((episode) =>
    episode.chapters.map((chapter) => ({
      params: { episode: episode.id, chapter: chapter.id },
      props: { episode, chapter },
    })),
  );
}

/** The route of a chapter file that `render` writes. */
export const chapterFile =
  (render: (source: ChapterFileSource) => string): APIRoute<{ episode: Episode }> =>
  async ({ props: { episode } }) => {
    const show = await loadShow(episode);
    const chapterUrl = (chapter: string) => absolute(addresses.chapter(episode.id, chapter));
    return new Response(render({ episode, show, chapterUrl }));
  };
