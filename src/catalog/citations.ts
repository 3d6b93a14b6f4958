import type { Episode } from '../domain/course/nouns.ts';
import { addresses } from '../domain/links/addresses.ts';
import { loadEpisodeCitations, loadEpisodes } from './episodes.ts';
import { loadTerms } from './glossary.ts';
import { loadLessons } from './lessons.ts';
import { tools } from './tools.ts';

/** A place of the site that cites a source: its address from the root, and what to call it. */
export interface CitingPlace {
  path: string;
  label: string;
}

/** What the review page says of spacing comes from here. */
export const reviewSources = ['latimier-2021'] as const;

/** An episode, whose page has the text of all its chapters, and the chapters. */
async function placesInEpisode({ id, references, chapters }: Episode) {
  const cited = await loadEpisodeCitations(id);
  return [
    {
      references: [...new Set([...references, ...[...cited.values()].flat()])],
      path: addresses.episode(id),
      label: 'the episode',
    },
    ...chapters.map((chapter) => ({
      references: cited.get(chapter.id) ?? [],
      path: addresses.chapter(id, chapter.id),
      label: `its chapter ${chapter.title}`,
    })),
  ];
}

/** The places that cite each source, by its id: episodes with their chapters, lessons, tools, then terms. */
export async function loadCitingPlaces(): Promise<Map<string, CitingPlace[]>> {
  const episodes = await Promise.all((await loadEpisodes()).map(placesInEpisode));
  const places = [
    ...episodes.flat(),
    ...(await loadLessons()).map(({ id, order, title, references }) => ({
      references,
      path: addresses.lesson(id),
      label: `lesson ${order}, ${title}`,
    })),
    ...tools.map(({ id, title, references }) => ({
      references,
      path: addresses.tool(id),
      label: title,
    })),
    { references: reviewSources, path: addresses.review, label: 'the review of what was missed' },
    ...(await loadTerms()).map(({ id, term, references }) => ({
      references,
      path: addresses.term(id),
      label: term,
    })),
  ];
  const found = new Map<string, CitingPlace[]>();
  for (const { references, path, label } of places)
    for (const id of references) found.set(id, [...(found.get(id) ?? []), { path, label }]);
  return found;
}
