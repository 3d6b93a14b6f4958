import type { PlaceOnMap } from '../../domain/quiz/answer-map.ts';
import type { RelationshipEffect, Structure } from '../../domain/quiz/answers.ts';

/** The map's own units: the width and the height of its viewBox. */
export const mapSize = { width: 320, height: 348 } as const;

const DOT = 28;
const EDGE = 24;
const BAND_HEIGHT = 116;
// A band is labelled at its top, so its dots lie around a line below its middle.
const BAND_LINE = 66;
const ROWS = [0, -DOT, DOT];

/** The three bands of the map from top to bottom: the tie grows stronger, stays, grows weaker. */
export const mapBands = ([1, 0, -1] as const).map((effect, index) => ({
  effect,
  top: index * BAND_HEIGHT,
}));

/**
 * Where each dot is drawn: own gain from left to right, the tie in bands. Dots that would cover each other stand
 * side by side in the same band, above and below first, then towards the middle of the map.
 */
export function placeDots(places: readonly PlaceOnMap[]): { x: number; y: number }[] {
  const placed: { x: number; y: number; effect: RelationshipEffect }[] = [];
  for (const { ownGain, relationship: effect } of places) {
    const line = mapBands.find((band) => band.effect === effect)?.top ?? 0;
    const start = EDGE + ownGain * (mapSize.width - 2 * EDGE);
    const inward = ownGain > 0.5 ? -DOT : DOT;
    const isFree = (x: number, y: number) =>
      placed.every((dot) => Math.hypot(dot.x - x, dot.y - y) > DOT - 0.2);
    let column = 0;
    let row = 0;
    const here = () => ({ x: start + column * inward, y: line + BAND_LINE + (ROWS[row] ?? 0) });
    while (!isFree(here().x, here().y)) {
      row = (row + 1) % ROWS.length;
      if (row === 0) column += 1;
    }
    const { x, y } = here();
    placed.push({ x: Math.round(10 * x) / 10, y, effect });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

/** The outline of each structure's mark around (0, 0), so that five can be told apart without a colour. */
export const marks: Readonly<Record<Structure, string>> = {
  'false-lose-lose': 'M-10.5-10.5H10.5V10.5H-10.5Z',
  'hidden-trade': 'M-12 0A12 12 0 1 1 12 0A12 12 0 1 1-12 0Z',
  'priced-sacrifice': 'M0-14 13.5 10.5H-13.5Z',
  gift: 'M0-14 14 0 0 14-14 0Z',
  'anxious-or-bad-deal': 'M-6.5-11.5H6.5L13 0 6.5 11.5H-6.5L-13 0Z',
};
