import { openShelf } from '../shelf.ts';

const KEY = 'bigger-pie/ticks';

/** Which items were ticked or unticked by hand on this device, by the item's name in an address. */
export type Ticks = Record<string, boolean>;

const shelf = openShelf(() => localStorage);

/** Empty where nothing is kept or what is kept cannot be read. */
export function readTicks(assignment: string): Ticks {
  const all = readAll();
  return Object.hasOwn(all, assignment) ? (all[assignment] ?? {}) : {};
}

/** False when it holds only until the page is left. */
export function keepTick(assignment: string, item: string, ticked: boolean): boolean {
  const all = readAll();
  const ticks = { ...readTicks(assignment), [item]: ticked };
  return shelf.set(KEY, JSON.stringify({ ...all, [assignment]: ticks })) === null;
}

function readAll(): Record<string, Ticks> {
  try {
    const all: unknown = JSON.parse(shelf.get(KEY) ?? '{}');
    return typeof all === 'object' && all !== null ? (all as Record<string, Ticks>) : {};
  } catch {
    return {};
  }
}
