import {
  type Alternative,
  type ReservationInput,
  type ReservationValue,
  reservationValue,
} from './reservation-value.ts';

/**
 * The price at which a deal is as good as none: the least that a seller should accept, the most that a
 * buyer should pay. A seller's alternatives bring money, so the limit is the largest of their
 * reservation values. A buyer's alternatives cost money: every value, also of what fails, is what the
 * buyer would spend or go without, and the limit is the smallest. `worth` is in the same terms.
 *
 * @throws RangeError as `reservationValue` does.
 */
export function ownLimit(side: 'seller' | 'buyer', input: ReservationInput): ReservationValue {
  if (side === 'seller') return reservationValue(input);
  const { best, value, worth } = reservationValue({
    ...input,
    ifItFails: against(input.ifItFails ?? 0),
    alternatives: input.alternatives.map(reversed),
  });
  return { best, value: against(value), worth: worth.map(against) };
}

function reversed(alternative: Alternative): Alternative {
  const { ifItFails } = alternative;
  return {
    ...alternative,
    value: against(alternative.value),
    ...(ifItFails !== undefined && { ifItFails: against(ifItFails) }),
  };
}

// Subtracted and not negated: the opposite of 0 is 0, not the other zero of floating point.
const against = (value: number) => 0 - value;
