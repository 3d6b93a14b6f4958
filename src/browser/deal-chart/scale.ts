/** Round numbers, at most `most` of them, that lie between two others: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number, most: number): number[] {
  const least = (high - low) / most;
  if (!(least > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least) ?? least;
  const ticks: number[] = [];
  for (let count = Math.ceil(low / step - 1e-9); count * step <= high + 1e-9 * step; count += 1)
    ticks.push(Number((count * step).toPrecision(12)));
  return ticks;
}

/** Maps amounts to places of the picture and back, with a margin around what must be seen. */
export interface Scale {
  low: number;
  high: number;
  place: (amount: number) => number;
  amount: (place: number) => number;
}

/**
 * @param seen amounts that must lie inside
 * @param from the place of the low end
 * @param to the place of the high end, which may be the smaller number
 */
export function scaleFor(seen: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  const margin = (most - least || Math.abs(most) || 1) * 0.04;
  const [low, high] = [least - margin, most + margin];
  return {
    low,
    high,
    place: (amount) => from + ((amount - low) / (high - low)) * (to - from),
    amount: (place) => low + ((place - from) / (to - from)) * (high - low),
  };
}
