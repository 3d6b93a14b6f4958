import { create } from 'xmlbuilder2';
import { formatTimestamp } from '../domain/time/format-time.ts';
import type { ChapterFileSource } from './chapters-json.ts';

// The writer takes a text such as `&nbsp;` for a reference that is already escaped and leaves it as it is.
const inOneLine = (text: string) => text.replaceAll('&', '&amp;').replace(/\s+/g, ' ');

/** Podlove Simple Chapters 1.2. The format has no ends: a gap is an entry of its own, without an address. */
export function renderChaptersPsc({ episode, chapterUrl }: ChapterFileSource): string {
  const entries = [
    ...episode.chapters.map(({ id, title, startSeconds }) => ({
      startSeconds,
      title,
      href: chapterUrl(id),
    })),
    ...episode.gaps.map(({ reason, startSeconds }) => ({
      startSeconds,
      title: reason,
      href: null,
    })),
  ].sort((one, other) => one.startSeconds - other.startSeconds);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('psc:chapters', {
    'xmlns:psc': 'http://podlove.org/simple-chapters',
    version: '1.2',
  });
  for (const { startSeconds, title, href } of entries)
    root.ele('psc:chapter', {
      start: formatTimestamp(startSeconds),
      title: inOneLine(title),
      ...(href === null ? {} : { href: inOneLine(href) }),
    });
  return `${root.end({ prettyPrint: true })}\n`;
}
