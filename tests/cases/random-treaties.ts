import fc from 'fast-check';
import type { TreatyGame } from '../../src/domain/negotiation/coalitions/treaty-game.ts';

/** A table of three to five countries with small whole numbers, so that ties are common. */
export const treatyGame: fc.Arbitrary<TreatyGame> = fc.record({
  countries: fc.array(
    fc.record({ benefit: fc.integer({ min: 0, max: 8 }), cost: fc.integer({ min: 0, max: 24 }) }),
    { minLength: 3, maxLength: 5 },
  ),
  reach: fc.constantFrom('everybody' as const, 'members' as const),
});

/** A game with one of its circles, nobody and all included. */
export const gameAndCircle = treatyGame.chain((game) =>
  fc.tuple(fc.constant(game), fc.integer({ min: 0, max: 2 ** game.countries.length - 1 })),
);
