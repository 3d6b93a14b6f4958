import type { PresetId } from './presets.ts';

/** The situation of each table to start from. */
export const stories: Record<PresetId, string> = {
  river:
    'Weir, Ford and Quay wash, dye and tan in one river, and all three drink from it. Each could build a basin for its waste. The basin costs the village that builds it, and the cleaner water is everybody’s.',
  engines:
    'Five towns could each keep a fire engine and lend it to the others. An engine that is lent comes only to towns that have signed.',
  sky: 'Four countries send their smoke into one sky. All four would gain if all cut it, though not alike: Ardo hardly minds the smoke, and Dorn can do without it cheaply.',
};
