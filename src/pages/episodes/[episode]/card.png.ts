import type { APIRoute } from 'astro';
import { chapterLength } from '../../../domain/chapters/chapter.ts';
import type { Episode } from '../../../domain/course/nouns.ts';
import { formatTime } from '../../../domain/time/format-time.ts';
import { cardResponse } from '../../_card.ts';
import { everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;

export const GET: APIRoute<{ episode: Episode }> = ({ props: { episode } }) =>
  cardResponse({
    kicker: `${episode.chapters.length} chapters, ${formatTime(episode.durationSeconds)}`,
    title: episode.title,
    slices: episode.chapters.map(chapterLength),
    highlight: 0,
  });
