import { formatNumber } from '../../domain/quantity/amount.ts';
import { SCALE } from './reading.ts';

/** An amount in thousandths as it is read. */
export const say = (thousandths: number): string => formatNumber(thousandths / SCALE);

/** `Weir, Ford and Quay`. */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
