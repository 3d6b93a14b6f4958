import { loadCourse } from '../../catalog/course.ts';
import { loadEpisodes } from '../../catalog/episodes.ts';
import { loadLessons } from '../../catalog/lessons.ts';
import { loadScenes } from '../../catalog/scenes.ts';
import { tools } from '../../catalog/tools.ts';
import type { KnownItems, StateWords } from '../../domain/assignment/known-items.ts';
import { addresses } from '../../domain/links/addresses.ts';
import type { Scene } from '../../domain/negotiation/table/index.ts';
import { address } from '../../site.ts';

// A tool that has words for what is set in it says them here.
const found = import.meta.glob<{ stateWords: (scenes: readonly Scene[]) => StateWords[] }>(
  '../../widgets/*/state-words.ts',
  { eager: true },
);
const words = (tool: string, scenes: readonly Scene[]) =>
  found[`../../widgets/${tool}/state-words.ts`]?.stateWords(scenes) ?? [];

export async function GET(): Promise<Response> {
  const [episodes, lessons, course] = [
    await loadEpisodes(),
    await loadLessons(),
    await loadCourse(),
  ];
  const scenes = (await loadScenes()).map(({ scene }) => scene);
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
      states: words(id, scenes),
    })),
  };
  return new Response(`${JSON.stringify(known)}\n`);
}
