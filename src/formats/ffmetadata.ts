import type { Chapter } from '../domain/chapters/chapter.ts';

const escapeValue = (text: string) => text.replace(/[=;#\\\n]/g, (sign) => `\\${sign}`);

/** The tags and chapters of a sound file in ffmpeg's metadata format, in whole milliseconds. */
export function renderFfmetadata(
  tags: Readonly<Record<string, string>>,
  chapters: readonly Pick<Chapter, 'title' | 'startSeconds' | 'endSeconds'>[],
): string {
  const blocks = chapters.flatMap(({ title, startSeconds, endSeconds }) => [
    '[CHAPTER]',
    'TIMEBASE=1/1000',
    `START=${Math.round(startSeconds * 1000)}`,
    `END=${Math.round(endSeconds * 1000)}`,
    `title=${escapeValue(title)}`,
  ]);
  const head = Object.entries(tags).map(([name, value]) => `${name}=${escapeValue(value)}`);
  return `${[';FFMETADATA1', ...head, ...blocks].join('\n')}\n`;
}
