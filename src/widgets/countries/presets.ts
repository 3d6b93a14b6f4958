import type { Reach } from '../../domain/negotiation/coalitions/treaty-game.ts';

/** A table to start from: each country with what a cut brings it and what its own cut costs it. */
export interface Preset {
  title: string;
  reach: Reach;
  countries: readonly (readonly [name: string, benefit: number, cost: number])[];
}

export const presets = {
  river: {
    title: 'Three villages and a river',
    reach: 'everybody',
    countries: [
      ['Weir', 7, 11],
      ['Ford', 3, 6],
      ['Quay', 6, 11],
    ],
  },
  engines: {
    title: 'A treaty five sign',
    reach: 'members',
    countries: [
      ['Elm', 3, 6],
      ['Birch', 4, 7],
      ['Alder', 2, 5],
      ['Rowan', 5, 9],
      ['Hazel', 3, 8],
    ],
  },
  sky: {
    title: 'One that nobody holds',
    reach: 'everybody',
    countries: [
      ['Ardo', 1, 3],
      ['Belm', 5, 14],
      ['Cinta', 7, 15],
      ['Dorn', 6, 8],
    ],
  },
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;

/** The id, where it is one. */
export const parsePreset = (text: string | null): PresetId | null =>
  text !== null && Object.hasOwn(presets, text) ? (text as PresetId) : null;
