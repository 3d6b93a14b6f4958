import { findPriceZone } from '../../../src/domain/negotiation/zopa.ts';

const zone = findPriceZone({ sellerLimit: 11500 + 2500, buyerLimit: 15200 });
if (zone.kind !== 'zone') throw new Error('The two limits meet.');

export const answers: Record<string, number> = {
  'bargainers-room': zone.width,
};
