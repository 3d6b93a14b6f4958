import { getCollection } from 'astro:content';

/** An idea of the episode and its essays, and where the course teaches it. */
export interface TaughtIdea {
  id: string;
  idea: string;
  places: { lesson: string; anchor: string }[];
}

/** Every idea, in the order of `content/coverage.yaml`; none for a site without that file. */
export async function loadIdeas(): Promise<TaughtIdea[]> {
  return (await getCollection('coverage')).map(({ data }) => ({
    id: data.id,
    idea: data.idea,
    places: data.places.map((place) => {
      const [lesson = '', anchor = ''] = place.split('#');
      return { lesson, anchor };
    }),
  }));
}
