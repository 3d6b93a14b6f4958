import type { Chapter } from '../domain/chapters/chapter.ts';
import type { Back, Item } from '../domain/self-test/item.ts';
import { formatTime } from '../domain/time/format-time.ts';
import type { Admitted } from './admitted.ts';
import { headingAnchors } from './heading-anchors.ts';
import { explanationPlaces } from './quiz-places.ts';
import { suggest } from './suggest.ts';

interface Fault {
  /** The place in the quiz. */
  path: PropertyKey[];
  value: unknown;
  message: string;
}

/** The ways back that lead to nothing: no heading of the lesson, no chapter, no moment inside it. */
export function faultsOfBacks(
  items: readonly Item[],
  lesson: Admitted,
  entries: readonly Admitted[],
): Fault[] {
  const anchors = new Set(headingAnchors(lesson.body).keys());
  const chapters = new Map(
    entries
      .filter(({ collection }) => collection === 'episodes')
      .flatMap(({ id, data }) =>
        (data.chapters as Chapter[]).map((one) => [`${id}/${one.id}`, one] as const),
      ),
  );
  return items.flatMap((item, index) =>
    backsOf(item).flatMap(({ back, path }) => {
      const fault =
        'lesson' in back
          ? faultOfAnchor(back.lesson, anchors, lesson.file)
          : faultOfMoment(back, chapters);
      return fault ? [{ ...fault, path: ['items', index, ...path, ...fault.path] }] : [];
    }),
  );
}

/** Each way back of an item, with its place in the file. */
function backsOf(item: Item): { back: Back; path: PropertyKey[] }[] {
  return [
    { back: item.back, path: ['back'] },
    ...explanationPlaces(item).flatMap(({ explanation: { back }, path }) =>
      back === item.back ? [] : [{ back, path: [...path, 'back'] }],
    ),
  ];
}

function faultOfAnchor(anchor: string, known: ReadonlySet<string>, file: string): Fault | null {
  const id = anchor.slice(1);
  if (known.has(id)) return null;
  const message = `names no heading of ${file}.${suggest(id, 'anchor', known)}`;
  return { path: ['lesson'], value: anchor, message };
}

function faultOfMoment(
  { listen, atSeconds }: { listen: string; atSeconds?: number | undefined },
  chapters: ReadonlyMap<string, Chapter>,
): Fault | null {
  const chapter = chapters.get(listen);
  if (!chapter) {
    const remedy = suggest(listen, 'chapter', new Set(chapters.keys()));
    return {
      path: ['listen'],
      value: listen,
      message: `names a chapter that does not exist.${remedy}`,
    };
  }
  const { startSeconds, endSeconds } = chapter;
  if (atSeconds === undefined || (atSeconds >= startSeconds && atSeconds < endSeconds)) return null;
  const span = `${formatTime(startSeconds)} to ${formatTime(endSeconds)}`;
  const message = `is not inside the chapter, which goes from ${span}. Write a moment of it.`;
  return { path: ['at'], value: formatTime(atSeconds), message };
}
