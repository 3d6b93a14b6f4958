import type { APIRoute } from 'astro';
import { type Chapter, chapterLength } from '../../../../domain/chapters/chapter.ts';
import type { Episode } from '../../../../domain/course/nouns.ts';
import { formatTime } from '../../../../domain/time/format-time.ts';
import { cardResponse } from '../../../_card.ts';
import { everyChapter } from '../_routes.ts';

export const getStaticPaths = everyChapter;

export const GET: APIRoute<{ episode: Episode; chapter: Chapter }> = ({
  props: { episode, chapter },
}) => {
  const index = episode.chapters.findIndex(({ id }) => id === chapter.id);
  const times = `${formatTime(chapter.startSeconds)} to ${formatTime(chapter.endSeconds)}`;
  return cardResponse({
    kicker: `Chapter ${index + 1} of ${episode.chapters.length}, ${times}`,
    title: chapter.title,
    slices: episode.chapters.map(chapterLength),
    highlight: index,
  });
};
