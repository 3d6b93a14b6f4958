/**
 * Places of a long list, evenly along it: both ends among them, and `kept` in place of its nearest neighbour. Every
 * place of a list that is no longer than `most`.
 *
 * @param most at least 3
 * @param kept a place that must be there; below 0 for none
 */
export function evenChoice(length: number, most: number, kept: number): number[] {
  const places = Array.from({ length: Math.min(length, most) }, (_, i) =>
    length <= most ? i : Math.round((i * (length - 1)) / (most - 1)),
  );
  if (kept < 0 || places.includes(kept)) return places;
  const inner = places.slice(1, -1);
  const distance = (place: number) => Math.abs(place - kept);
  const nearest = inner.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return places.map((place) => (place === nearest ? kept : place));
}
