import { read } from './reading.ts';
import { type Alternative, blank, init, type State } from './state.ts';

const piano = init('piano');
const withTyped = (typed: Partial<State['typed']>): State => ({
  ...piano,
  typed: { ...piano.typed, ...typed },
});
const alternative = (given: Partial<Alternative>): Alternative => ({ ...blank, ...given });

/** Sheets worth looking at. */
export const samples: Record<string, State> = {
  'the piano': piano,
  'an empty sheet': init('own'),
  'their limit is known': withTyped({ low: '7000', high: '7000' }),
  'no limit of theirs reaches yours': withTyped({ low: '3000', high: '4000' }),
  'their known limit misses yours': withTyped({ low: '4000', high: '4000' }),
  'every limit of theirs reaches yours': withTyped({ low: '5000', high: '7000' }),
  'waiting costs': withTyped({ wait: '4' }),
  'no guess about them': withTyped({ low: '', high: '', hope: '' }),
  'a target below the limit': withTyped({ target: '4300' }),
  'a field that cannot be read': withTyped({ wait: 'a lot' }),
  points: { ...init('own'), unit: 'points', alternatives: [alternative({ value: '60.5' })] },
  'a buyer in points': {
    ...init('own'),
    side: 'buyer',
    unit: 'points',
    alternatives: [alternative({ value: '60.5' })],
  },
  'a buyer': {
    ...withTyped({ low: '4000', high: '8000', target: '5000', hope: '' }),
    side: 'buyer',
    alternatives: [
      alternative({ name: 'the shop', value: '7000' }),
      alternative({ name: 'an estate sale', value: '5000', chance: '50', ifItFails: '8000' }),
    ],
  },
};

/** The reading of a sample by its name. */
export const readSample = (name: string) => read(samples[name] as State);
