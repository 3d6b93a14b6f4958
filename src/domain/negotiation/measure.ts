/**
 * Something of which a point should have as much as possible. Points are numbered; amounts are 0 or more.
 * `exactly` is asked only where amounts are whole numbers, and is what BigInt is for: products of two
 * totals may exceed 2^53.
 */
export interface Measure {
  near(point: number): number;
  exactly(point: number): bigint;
}

/** An amount times a weight that is the same for every point. */
export function weighted(amountOf: (point: number) => number, weight: number): Measure {
  return {
    near: (point) => amountOf(point) * weight,
    exactly: (point) => BigInt(amountOf(point)) * BigInt(weight),
  };
}

export function product(p: Measure, q: Measure): Measure {
  return {
    near: (point) => p.near(point) * q.near(point),
    exactly: (point) => p.exactly(point) * q.exactly(point),
  };
}

export function sum(p: Measure, q: Measure): Measure {
  return {
    near: (point) => p.near(point) + q.near(point),
    exactly: (point) => p.exactly(point) + q.exactly(point),
  };
}

export function smaller(p: Measure, q: Measure): Measure {
  return {
    near: (point) => Math.min(p.near(point), q.near(point)),
    exactly: (point) => least(p.exactly(point), q.exactly(point)),
  };
}

export function larger(p: Measure, q: Measure): Measure {
  return {
    near: (point) => Math.max(p.near(point), q.near(point)),
    exactly: (point) => most(p.exactly(point), q.exactly(point)),
  };
}

// Math.min and Math.max do not take whole numbers of any size.
function least(x: bigint, y: bigint): bigint {
  if (x < y) return x;
  return y;
}

function most(x: bigint, y: bigint): bigint {
  if (x > y) return x;
  return y;
}

/** Compares the smaller of two amounts first, then the larger one. */
export function leximin(p: Measure, q: Measure): Measure[] {
  return [smaller(p, q), larger(p, q)];
}

/**
 * The points with the most of the first measure, among these the ones with the most of the second, and so
 * on, in the order given. Amounts within 1e-9 of each other (relative) are equal, unless `exact` asks for
 * a comparison as whole numbers.
 */
export function keepBest(points: number[], measures: Measure[], exact: boolean): number[] {
  return measures.reduce((kept, measure) => {
    const amounts = Float64Array.from(kept, measure.near);
    const enough = amounts.reduce((x, y) => Math.max(x, y), 0) * (1 - 1e-9);
    const close = kept.filter((_, i) => (amounts[i] as number) >= enough);
    return exact ? keepLargest(close, measure) : close;
  }, points);
}

function keepLargest(points: number[], measure: Measure): number[] {
  const amounts = points.map(measure.exactly);
  const largest = amounts.reduce(most, 0n);
  return points.filter((_, i) => amounts[i] === largest);
}
