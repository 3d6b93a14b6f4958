import { getCollection } from 'astro:content';
import type { TaughtIdea } from '../domain/course/nouns.ts';
import { headingOf, loadLessons } from './lessons.ts';

/** Every idea that a published lesson teaches, in the order of `content/coverage.yaml`; none for a site without that file. */
export async function loadIdeas(): Promise<TaughtIdea[]> {
  const titles = new Map((await loadLessons()).map(({ id, title }) => [id, title]));
  const ideas = await getCollection('coverage');
  const taught = ideas.map(async ({ data: { id, idea, places } }) => ({
    id,
    idea,
    places: await Promise.all(
      places.flatMap((place) => {
        const [lesson = '', anchor = ''] = place.split('#');
        const title = titles.get(lesson);
        return title === undefined
          ? []
          : [headingOf(lesson, anchor).then((part) => ({ lesson, anchor, title, part }))];
      }),
    ),
  }));
  return (await Promise.all(taught)).filter(({ places }) => places.length > 0);
}
