import { reservationValue } from '../../../src/domain/negotiation/reservation-value.ts';
import { findPriceZone } from '../../../src/domain/negotiation/zopa.ts';

const zone = findPriceZone({ sellerLimit: 300, buyerLimit: 450 });
if (zone.kind !== 'zone') throw new Error('The two limits meet.');

export const answers: Record<string, number> = {
  'walking-limit': reservationValue({
    alternatives: [
      { name: 'shop', value: 600, chance: 1, delayMonths: 0 },
      { name: 'auction', value: 900, chance: 0.6, delayMonths: 0 },
    ],
    ifItFails: 200,
  }).value,
  'walking-targets': zone.width,
};
