import type { Bounds } from '../state.ts';

/** The eight numbers of the room "we disagree about the future". The buyer is side A, the seller side B. */
export const fields = [
  'worthH',
  'worthL',
  'noDealA',
  'noDealB',
  'chanceA',
  'chanceB',
  'lossA',
  'lossB',
] as const;
export type Field = (typeof fields)[number];

/** The words that a reader can change; the two states are clauses that fit behind "if". */
export const words = ['buyer', 'seller', 'ifH', 'ifL', 'unit'] as const;
export type Word = (typeof words)[number];

export interface Preset {
  title: string;
  story: string;
  credit: string;
  /** Amounts in `unit`, chances of H in percent from 0 to 100. */
  numbers: Record<Field, number>;
  words: Record<Word, string>;
  amounts: Bounds;
  losses: Bounds;
}

export const presets = {
  'tv-show': {
    title: 'The TV show',
    story:
      'A producer offers a station a show and expects a hit. The station does not. They could argue about the rating until somebody else buys the show, or tie part of the price to it.',
    credit:
      'The idea is after M. Bazerman and J. Gillespie, Harvard Business Review 1999 (9 against 7 share points); cost and loss limits are our own.',
    numbers: {
      worthH: 4,
      worthL: 2,
      noDealA: 0,
      noDealB: 3,
      chanceA: 20,
      chanceB: 80,
      lossA: 0,
      lossB: 1.5,
    },
    words: {
      buyer: 'the station',
      seller: 'the producer',
      ifH: 'the rating is high',
      ifL: 'the rating is low',
      unit: '$ million',
    },
    amounts: { min: 0, max: 8, step: 0.1 },
    losses: { min: 0, max: 4, step: 0.1 },
  },
  'tablet-battery': {
    title: 'The used tablet',
    story:
      'The seller of a used tablet is sure that its battery is good. The buyer is not. After a month a test will settle the matter, and a bonus can wait for it.',
    credit: 'The numbers are our own.',
    numbers: {
      worthH: 560,
      worthL: 430,
      noDealA: 40,
      noDealB: 430,
      chanceA: 50,
      chanceB: 90,
      lossA: 20,
      lossB: 60,
    },
    words: {
      buyer: 'the buyer',
      seller: 'the seller',
      ifH: 'the battery passes',
      ifL: 'the battery fails',
      unit: '$',
    },
    amounts: { min: 0, max: 800, step: 10 },
    losses: { min: 0, max: 200, step: 5 },
  },
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;

/** The id, where it is one. */
export const parsePreset = (text: string | null): PresetId | null =>
  text !== null && Object.hasOwn(presets, text) ? (text as PresetId) : null;
