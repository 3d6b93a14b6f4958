import { addresses, momentAddress, parseChapterName } from '../domain/links/addresses.ts';
import type { Back } from '../domain/self-test/item.ts';
import { formatTime } from '../domain/time/format-time.ts';
import { resolveChapters } from './episodes.ts';
import { headingOf } from './lessons.ts';

/** The link of a way back: to a heading of the item's own lesson, or to a moment, up to the end of its chapter. */
export async function findWayBack(
  back: Back,
  lesson: string,
): Promise<{ path: string; label: string }> {
  if ('lesson' in back) {
    const title = await headingOf(lesson, back.lesson.slice(1));
    const path = `${addresses.lesson(lesson)}${back.lesson}`;
    return { path, label: title ? `Read “${title}” again` : 'Read that part again' };
  }
  const [found] = await resolveChapters([back.listen]);
  const episode = parseChapterName(back.listen)?.episode;
  if (!found || !episode) throw new Error(`There is no chapter ${back.listen}.`);
  const { startSeconds, endSeconds } = found.chapter;
  const from = back.atSeconds ?? startSeconds;
  return {
    path: momentAddress(episode, from, endSeconds),
    label: `Re-listen from ${formatTime(from)}`,
  };
}
