import { getCollection, getEntry, render } from 'astro:content';
import type { ChapterInEpisode, Episode, Show } from '../domain/course/nouns.ts';

/** Every published episode, newest first: by season, then by number. */
export async function loadEpisodes(): Promise<Episode[]> {
  const entries = await getCollection('episodes', ({ data }) => !data.draft);
  return entries
    .map(({ data }) => data)
    .sort((one, other) => other.season - one.season || other.number - one.number);
}

/** The show of an episode. The content check has made sure that it exists. */
export async function loadShow(episode: Episode): Promise<Show> {
  const entry = await getEntry('shows', episode.show);
  if (!entry)
    throw new Error(`The episode ${episode.id} names the show ${episode.show}, which is missing.`);
  return entry.data;
}

/** The body of an episode as a component: an introduction and one `<Chapter>` for each chapter. */
export async function loadEpisodeBody(id: string) {
  const entry = await getEntry('episodes', id);
  if (!entry) throw new Error(`There is no episode ${id}.`);
  return (await render(entry)).Content;
}

/** The ids of the sources that the text of an episode cites, by chapter; what stands outside of one has the key `''`. */
export async function loadEpisodeCitations(id: string): Promise<Map<string, string[]>> {
  const cited = new Map<string, string[]>();
  let chapter = '';
  const text = (await getEntry('episodes', id))?.body ?? '';
  for (const [, opened, closed, source] of text.matchAll(
    /<Chapter\s+id="([^"]+)"|(<\/Chapter>)|<Cite\s+id="([^"]+)"/g,
  ))
    if (source) cited.set(chapter, [...new Set([...(cited.get(chapter) ?? []), source])]);
    else chapter = closed ? '' : (opened ?? '');
  return cited;
}

/** The chapters that content names as `episode/chapter`, in the order given. */
export async function resolveChapters(names: readonly string[]): Promise<ChapterInEpisode[]> {
  const episodes = await loadEpisodes();
  const all = new Map<string, ChapterInEpisode>(
    episodes.flatMap((episode) =>
      episode.chapters.map(
        (chapter) => [`${episode.id}/${chapter.id}`, { episode, chapter }] as const,
      ),
    ),
  );
  return names.flatMap((name) => all.get(name) ?? []);
}
