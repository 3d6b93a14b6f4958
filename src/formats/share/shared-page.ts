import { type Chapter, chapterLength } from '../../domain/chapters/chapter.ts';
import type { Episode, Lesson, Show, Term, Tool } from '../../domain/course/nouns.ts';
import { addresses, momentAddress } from '../../domain/links/addresses.ts';
import { formatSpokenTime, formatTime } from '../../domain/time/format-time.ts';
import { renderFrame } from '../oembed.ts';
import type { CitedPage } from '../page-citation.ts';

/** A part of the site that somebody links, embeds, cites or sets as homework. */
export interface SharedPage extends CitedPage {
  /** What it is called in a sentence, such as `chapter`. */
  noun: 'episode' | 'chapter' | 'lesson' | 'tool' | 'self-test' | 'term';
  /** What a syllabus asks for, such as `Listen to`, and how long it takes, if that is known. */
  task: { verb: string; length: string | null };
  /** Links into the sound, from a second and to another. */
  moments: { from: string; range: string } | null;
  /** The frame as HTML. */
  frame: string;
}

/** What the pages are made with: whole addresses from paths, and the year in which the site appeared. */
export interface SharingSite {
  locate: (path: string) => string;
  /** ISO date of the pages that have none of their own; a year is enough. */
  published: string;
}

export function shareEpisode(episode: Episode, show: Show, site: SharingSite): SharedPage {
  const length = formatSpokenTime(episode.durationSeconds);
  return {
    id: episode.id,
    noun: 'episode',
    title: episode.title,
    part: `Companion to ${show.title}, season ${episode.season}, episode ${episode.number}, ${formatTime(0)}–${formatTime(episode.durationSeconds)}`,
    url: site.locate(addresses.episode(episode.id)),
    published: site.published,
    task: { verb: 'Listen to', length },
    moments: {
      from: site.locate(momentAddress(episode.id, 0)),
      range: site.locate(momentAddress(episode.id, 0, episode.durationSeconds)),
    },
    frame: frameOf(site.locate(addresses.embeddedEpisode(episode.id)), episode.title),
  };
}

export function shareChapter(episode: Episode, chapter: Chapter, site: SharingSite): SharedPage {
  const { startSeconds: from, endSeconds: to } = chapter;
  const position = episode.chapters.findIndex(({ id }) => id === chapter.id) + 1;
  return {
    id: `${episode.id}-${chapter.id}`,
    noun: 'chapter',
    title: chapter.title,
    part: `Chapter ${position} of “${episode.title}”, ${formatTime(from)}–${formatTime(to)}`,
    url: site.locate(addresses.chapter(episode.id, chapter.id)),
    published: site.published,
    task: { verb: 'Listen to', length: formatSpokenTime(chapterLength(chapter)) },
    moments: {
      from: site.locate(momentAddress(episode.id, from)),
      range: site.locate(momentAddress(episode.id, from, to)),
    },
    frame: frameOf(site.locate(addresses.embeddedChapter(episode.id, chapter.id)), chapter.title),
  };
}

const frameOf = (frameUrl: string, title: string) => renderFrame({ frameUrl, title });

/** Taller than an episode's, and as wide as the page allows: what is read and used where it stands. */
const tallFrameOf = (frameUrl: string, title: string) =>
  renderFrame({ frameUrl, title }, { width: '100%', height: 720 });

export const shareLesson = (lesson: Lesson, site: SharingSite): SharedPage => ({
  id: lesson.id,
  noun: 'lesson',
  title: lesson.title,
  part: `Lesson ${lesson.order}`,
  url: site.locate(addresses.lesson(lesson.id)),
  published: lesson.published,
  task: { verb: 'Read', length: `${lesson.minutes} minutes` },
  moments: null,
  frame: tallFrameOf(site.locate(addresses.embeddedLesson(lesson.id)), lesson.title),
});

export const shareSelfTest = (lesson: Lesson, site: SharingSite): SharedPage => ({
  ...shareLesson(lesson, site),
  id: `${lesson.id}-self-test`,
  noun: 'self-test',
  title: `Self-test: ${lesson.title}`,
  part: `Self-test of lesson ${lesson.order}`,
  url: site.locate(addresses.selfTest(lesson.id)),
  task: { verb: 'Answer', length: null },
  frame: tallFrameOf(
    site.locate(addresses.embeddedSelfTest(lesson.id)),
    `Self-test: ${lesson.title}`,
  ),
});

export const shareTool = (tool: Tool, site: SharingSite): SharedPage => ({
  id: tool.id,
  noun: 'tool',
  title: tool.title,
  part: 'Interactive tool',
  url: site.locate(addresses.tool(tool.id)),
  published: site.published,
  task: { verb: 'Try', length: null },
  moments: null,
  frame: tallFrameOf(site.locate(addresses.embeddedTool(tool.id)), tool.title),
});

export const shareTerm = (term: Term, site: SharingSite): SharedPage => ({
  id: `term-${term.id}`,
  noun: 'term',
  title: term.term,
  part: 'Entry of the glossary',
  url: site.locate(addresses.term(term.id)),
  published: site.published,
  task: { verb: 'Look up', length: null },
  moments: null,
  frame: frameOf(site.locate(addresses.embeddedTerm(term.id)), term.term),
});
