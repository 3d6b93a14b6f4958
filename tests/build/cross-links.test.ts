import { describe, expect, it } from 'vitest';
import { type Kind, kindOf, linkGraph, oneWay } from './cross-links.ts';
import { Site } from './site.ts';

const graph = linkGraph(new Site());

/** Whoever leads to the one finds the way back from there. */
const PAIRS: [Kind, Kind][] = [
  ['lesson', 'chapter'],
  ['lesson', 'tool'],
  ['lesson', 'term'],
  ['chapter', 'tool'],
  ['lesson', 'source'],
  ['tool', 'source'],
  ['term', 'source'],
  ['episode', 'source'],
  ['chapter', 'source'],
  ['chapter', 'term'],
];

describe('a link between two places of the site', () => {
  it.each(PAIRS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))(
    'from a %s to a %s has its way back',
    (from, to) => {
      expect(oneWay(graph, from, to)).toEqual([]);
    },
  );

  it.each(PAIRS)('between a %s and a %s exists at all', (one, other) => {
    const links = [...graph].filter(
      ([place, targets]) =>
        kindOf(place) === one && [...targets].some((to) => kindOf(to) === other),
    );
    expect(links.length).toBeGreaterThan(0);
  });

  it('without a way back is found', () => {
    const broken = new Map([
      ['/lessons/a/', new Set(['/tools/x/', '/glossary/#t'])],
      ['/tools/x/', new Set<string>()],
      ['/glossary/#t', new Set(['/lessons/a/'])],
    ]);
    expect(oneWay(broken, 'lesson', 'tool')).toEqual(['/lessons/a/ > /tools/x/']);
    expect(oneWay(broken, 'lesson', 'term')).toEqual([]);
  });
});
