import { rangeOf } from './range.ts';

/**
 * Points of which none beats another, by falling `a` and so by rising `b`. Only the first `length` entries
 * count. `key` orders the deals behind the points: of two deals with one point the smaller key stays.
 */
export interface Staircase {
  length: number;
  a: Float64Array;
  b: Float64Array;
  key: Float64Array;
}

/** How far apart two totals may be and still be the same total, per side. */
export interface Tolerance {
  a: number;
  b: number;
}

export function emptyStaircase(capacity: number): Staircase {
  return {
    length: 0,
    a: new Float64Array(capacity),
    b: new Float64Array(capacity),
    key: new Float64Array(capacity),
  };
}

/**
 * Adds a point that is no better for A than any point already there, and keeps the staircase one: a point
 * no better for B than the last is dropped (or, when it is the same point with a smaller key, takes its
 * place), and a last point that is no better for A gives way.
 */
export function addStep(stairs: Staircase, a: number, b: number, key: number, by: Tolerance): void {
  let last = stairs.length - 1;
  if (last >= 0) {
    const rise = b - (stairs.b[last] as number);
    const levelForA = a >= (stairs.a[last] as number) - by.a;
    if (rise <= by.b) {
      const samePoint = levelForA && rise >= -by.b;
      if (!samePoint || key > (stairs.key[last] as number)) return;
      last -= 1;
    } else if (levelForA) {
      last -= 1;
    }
  }
  last += 1;
  stairs.a[last] = a;
  stairs.b[last] = b;
  stairs.key[last] = key;
  stairs.length = last + 1;
}

// Few enough that the points left over are quickly sorted, enough that the strips fit into the cache.
const pointsPerStrip = 32;

/** The staircase of loose points; the key of each is its position. */
export function staircaseOf(a: Float64Array, b: Float64Array, by: Tolerance): Staircase {
  const candidates = withoutHopeless(a, b, by);
  candidates.sort((i, j) => (a[j] as number) - (a[i] as number));
  const stairs = emptyStaircase(candidates.length);
  for (const i of candidates) addStep(stairs, a[i] as number, b[i] as number, i, by);
  return stairs;
}

// Sorting is what costs time with very many points, and nearly all of them are beaten by far. One pass
// over strips of equal width finds the best b in each; a point that is no better for B than one at least
// a whole strip better for A has no hope.
function withoutHopeless(a: Float64Array, b: Float64Array, by: Tolerance): number[] {
  const { low, high } = rangeOf(a);
  const strips = Math.ceil(a.length / pointsPerStrip);
  const width = (high - low) / strips;
  const perStrip = width > by.a ? 1 / width : 0;
  const bestFrom = new Float64Array(strips + 3).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < a.length; i++) {
    const strip = Math.floor(((a[i] as number) - low) * perStrip);
    if ((b[i] as number) > (bestFrom[strip] as number)) bestFrom[strip] = b[i] as number;
  }
  for (let strip = strips; strip >= 0; strip--) {
    bestFrom[strip] = Math.max(bestFrom[strip] as number, bestFrom[strip + 1] as number);
  }
  const hopeful: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const strip = Math.floor(((a[i] as number) - low) * perStrip);
    if ((b[i] as number) > (bestFrom[strip + 2] as number)) hopeful.push(i);
  }
  return hopeful;
}

/** A staircase moved as a whole: what is added to each of its points. */
interface Moved {
  stairs: Staircase;
  a: number;
  b: number;
  key: number;
}

/**
 * The staircase of every sum of a point of `p` and a point of `q`; keys are added as well. Copies of the
 * longer one, each moved by one point of the shorter, are merged in pairs, so that what one copy beats
 * in its neighbour is gone before the next merge.
 */
export function addStaircases(p: Staircase, q: Staircase, by: Tolerance): Staircase {
  const [long, short] = p.length >= q.length ? [p, q] : [q, p];
  const copyAt = (step: number): Moved => ({
    stairs: long,
    a: short.a[step] as number,
    b: short.b[step] as number,
    key: short.key[step] as number,
  });
  // Merged staircases that have been merged further are filled again: making one costs more than merging.
  const spare: Staircase[] = [];
  const emptied = (capacity: number): Staircase => {
    const stairs = spare.pop();
    if (stairs === undefined || stairs.a.length < capacity) return emptyStaircase(1.5 * capacity);
    stairs.length = 0;
    return stairs;
  };
  const mergePair = (left: Moved, right: Moved): Moved => {
    const merged = emptied(left.stairs.length + right.stairs.length);
    merge(left, right, merged, by);
    for (const { stairs } of [left, right]) {
      if (stairs !== long) spare.push(stairs);
    }
    return unmoved(merged);
  };
  const mergeCopies = (from: number, to: number): Moved => {
    if (to - from === 1) return copyAt(from);
    const middle = (from + to) >> 1;
    return mergePair(mergeCopies(from, middle), mergeCopies(middle, to));
  };
  return mergePair(mergeCopies(0, short.length), unmoved(emptyStaircase(0))).stairs;
}

function unmoved(stairs: Staircase): Moved {
  return { stairs, a: 0, b: 0, key: 0 };
}

function merge(p: Moved, q: Moved, into: Staircase, by: Tolerance): void {
  let i = 0;
  let j = 0;
  while (i < p.stairs.length || j < q.stairs.length) {
    const a = i < p.stairs.length ? (p.stairs.a[i] as number) + p.a : Number.NEGATIVE_INFINITY;
    const otherA = j < q.stairs.length ? (q.stairs.a[j] as number) + q.a : Number.NEGATIVE_INFINITY;
    if (a >= otherA) {
      addStep(into, a, (p.stairs.b[i] as number) + p.b, (p.stairs.key[i] as number) + p.key, by);
      i += 1;
    } else {
      addStep(
        into,
        otherA,
        (q.stairs.b[j] as number) + q.b,
        (q.stairs.key[j] as number) + q.key,
        by,
      );
      j += 1;
    }
  }
}
