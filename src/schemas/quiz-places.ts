import { type Explanation, explanationsOf } from '../domain/self-test/explanations.ts';
import type { Item } from '../domain/self-test/item.ts';

/** Each explanation of an item with the path of what it explains in the file, empty for the item itself. */
export function explanationPlaces(item: Item): { explanation: Explanation; path: PropertyKey[] }[] {
  const place: Record<string, (id: string, index: number) => PropertyKey[]> = {
    choice: (_, index) => ['options', index],
    'true-false': (id) => [id],
    order: (_, index) => ['entries', index],
    match: (_, index) => ['pairs', index],
    number: (_, index) => ['wrong', index],
  };
  const all = explanationsOf(item);
  const parts = all.filter(({ key }) => /^(?:part|known):/.test(key));
  return all.map((explanation) => {
    const index = parts.indexOf(explanation);
    const id = explanation.key.replace(/^part:/, '');
    return { explanation, path: index === -1 ? [] : (place[item.kind]?.(id, index) ?? []) };
  });
}
