import type { State } from './state.ts';

type Start = Pick<State, 'side' | 'unit' | 'typed' | 'alternatives'>;

/** What a sheet can be started from. The piano is that of the lesson; its numbers are our own. */
export const starts = {
  piano: {
    side: 'seller',
    unit: '$',
    typed: { wait: '0', low: '4000', high: '8000', target: '4600', hope: '6800' },
    alternatives: [
      { name: 'the dealer', value: '4200', chance: '100', ifItFails: '0', delay: '0' },
      { name: 'the auction', value: '5500', chance: '75', ifItFails: '1500', delay: '2' },
    ],
  },
  own: {
    side: 'seller',
    unit: '$',
    typed: { wait: '0', low: '', high: '', target: '', hope: '' },
    alternatives: [{ name: '', value: '', chance: '100', ifItFails: '0', delay: '0' }],
  },
} satisfies Record<string, Start>;

export type StartId = keyof typeof starts;
