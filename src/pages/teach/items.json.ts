import { loadCourse } from '../../catalog/course.ts';
import { loadEpisodes } from '../../catalog/episodes.ts';
import { loadLessons } from '../../catalog/lessons.ts';
import { tools } from '../../catalog/tools.ts';
import type { KnownItems } from '../../domain/assignment/known-items.ts';
import { addresses } from '../../domain/links/addresses.ts';
import { address } from '../../site.ts';

export async function GET(): Promise<Response> {
  const [episodes, lessons, course] = [
    await loadEpisodes(),
    await loadLessons(),
    await loadCourse(),
  ];
  const known: KnownItems = {
    version: 1,
    chapters: episodes.flatMap((episode) =>
      episode.chapters.map(({ id, title, startSeconds, endSeconds }) => ({
        id: `${episode.id}/${id}`,
        title,
        path: address(addresses.episode(episode.id)),
        startSeconds,
        endSeconds,
      })),
    ),
    lessons: course.map((step) => ({
      ...step,
      path: address(step.path),
      minutes: lessons.find(({ id }) => id === step.id)?.minutes ?? 0,
    })),
    tools: tools.map(({ id, title, reads = [] }) => ({
      id,
      title,
      path: address(addresses.tool(id)),
      reads,
    })),
  };
  return new Response(`${JSON.stringify(known)}\n`);
}
