import type { AudioObject, Clip, PodcastEpisode, WithContext } from 'schema-dts';
import type { Chapter } from '../domain/chapters/chapter.ts';
import type { Episode, Show } from '../domain/course/nouns.ts';
import { formatIsoDuration } from '../domain/time/format-time.ts';

/** Absolute addresses of the pages that structured data names. */
export interface JsonLdAddresses {
  episodeUrl: string;
  chapterUrl: (chapter: string) => string;
  /** The companion narration's sound and the text of what it says; absent without a narration. */
  narration?: { url: string; transcriptUrl: string } | undefined;
}

/** A work about the episode, and no part of it: its words are this site's. */
const narrationOf = (
  { title, durationSeconds }: Episode,
  { url, transcriptUrl }: NonNullable<JsonLdAddresses['narration']>,
) =>
  ({
    '@type': 'AudioObject',
    name: `Companion narration to ${title}`,
    contentUrl: url,
    encodingFormat: 'audio/mpeg',
    duration: formatIsoDuration(durationSeconds),
    transcript: transcriptUrl,
  }) as const satisfies AudioObject;

function clipOf(chapter: Chapter, position: number, chapterUrl: (chapter: string) => string) {
  const clip = {
    '@type': 'Clip',
    '@id': chapterUrl(chapter.id),
    name: chapter.title,
    description: chapter.summary,
    position,
    startOffset: chapter.startSeconds,
    endOffset: chapter.endSeconds,
    url: chapterUrl(chapter.id),
  } as const;
  return clip satisfies Clip;
}

/** `PodcastEpisode` with every chapter as a `Clip`; offsets are numbers of seconds (schema.org). */
export function episodeJsonLd(
  episode: Episode,
  show: Show,
  { episodeUrl, chapterUrl, narration }: JsonLdAddresses,
): WithContext<PodcastEpisode> {
  return {
    '@context': 'https://schema.org',
    '@type': 'PodcastEpisode',
    '@id': episodeUrl,
    url: episodeUrl,
    name: episode.title,
    description: episode.summary,
    episodeNumber: episode.number,
    duration: formatIsoDuration(episode.durationSeconds),
    sameAs: episode.page,
    partOfSeason: { '@type': 'PodcastSeason', seasonNumber: episode.season },
    partOfSeries: { '@type': 'PodcastSeries', name: show.title, url: show.home },
    ...(narration && { subjectOf: narrationOf(episode, narration) }),
    hasPart: episode.chapters.map((chapter, index) => clipOf(chapter, index + 1, chapterUrl)),
  };
}

/** The same episode with only this chapter's `Clip`, for the chapter's own page. */
export function chapterJsonLd(
  episode: Episode,
  show: Show,
  chapter: Chapter,
  at: JsonLdAddresses,
): WithContext<PodcastEpisode> {
  const position = episode.chapters.findIndex(({ id }) => id === chapter.id) + 1;
  return {
    ...episodeJsonLd(episode, show, at),
    hasPart: [clipOf(chapter, position, at.chapterUrl)],
  };
}

/** JSON for a `<script type="application/ld+json">`: `<` is escaped, so that no title can end the script. */
export const renderJsonLd = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
