import { create } from 'xmlbuilder2';
import { mergeTimeline } from '../domain/chapters/merged-timeline.ts';
import { formatTimestamp } from '../domain/time/format-time.ts';
import type { ChapterFileSource } from './chapters-json.ts';

// The writer takes a text such as `&nbsp;` for a reference that is already escaped and leaves it as it is.
const inOneLine = (text: string) => text.replaceAll('&', '&amp;').replace(/\s+/g, ' ');

/** Podlove Simple Chapters 1.2. The format has no ends: a gap is an entry of its own, without an address. */
export function renderChaptersPsc({ episode, chapterUrl }: ChapterFileSource): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('psc:chapters', {
    'xmlns:psc': 'http://podlove.org/simple-chapters',
    version: '1.2',
  });
  for (const { startSeconds, title, chapter } of mergeTimeline(episode))
    root.ele('psc:chapter', {
      start: formatTimestamp(startSeconds),
      title: inOneLine(title),
      ...(chapter === null ? {} : { href: inOneLine(chapterUrl(chapter)) }),
    });
  return `${root.end({ prettyPrint: true })}\n`;
}
