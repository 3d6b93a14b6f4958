import type { Admitted } from './admitted.ts';
import { headingAnchors } from './heading-anchors.ts';
import { formatField, type Problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** Every place where an idea is said to be taught is a heading, or another anchor, of a lesson. */
export function checkCoverage(entries: readonly Admitted[]): Problem[] {
  const lessons = new Map(
    entries
      .filter(({ collection }) => collection === 'lessons')
      .map(({ id, body }) => [id, headingAnchors(body)] as const),
  );
  return entries
    .filter(({ collection }) => collection === 'coverage')
    .flatMap((entry) =>
      (entry.data.places as string[]).flatMap((place, index) => {
        const message = faultOf(place, lessons);
        const path = ['places', index];
        return message
          ? [
              {
                file: entry.file,
                line: entry.lineOf(path),
                field: formatField(path),
                value: place,
                message,
              },
            ]
          : [];
      }),
    );
}

function faultOf(
  place: string,
  lessons: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | null {
  const [lesson = '', anchor = ''] = place.split('#');
  const anchors = lessons.get(lesson);
  if (!anchors)
    return `names a lesson that does not exist.${suggest(lesson, 'lesson', new Set(lessons.keys()))}`;
  if (anchors.has(anchor)) return null;
  return `names an anchor that the lesson ${lesson} does not have.${suggest(anchor, 'anchor', new Set(anchors.keys()))}`;
}
