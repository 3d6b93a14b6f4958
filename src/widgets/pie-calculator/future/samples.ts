import { type Outcome, outcomeOf } from './outcome.ts';
import type { PresetId } from './presets.ts';
import { read } from './reading.ts';
import { init, type State, shownWords } from './state.ts';

/** States worth looking at, each by what is typed over an example. */
export const samples: Record<string, { preset: PresetId; typed: Partial<State['typed']> }> = {
  'mostly a bet': { preset: 'tv-show', typed: {} },
  'mostly a bet, and real value too': { preset: 'tablet-battery', typed: {} },
  'a fixed price is enough': {
    preset: 'tv-show',
    typed: { noDealB: '1', chanceB: '20', lossA: '4' },
  },
  'a bonus improves on a fixed price': {
    preset: 'tv-show',
    typed: { noDealB: '1', chanceA: '40', chanceB: '50' },
  },
  'no deal is possible': { preset: 'tv-show', typed: { chanceB: '10' } },
  'no payment meets the limits': { preset: 'tv-show', typed: { lossB: '0.5' } },
  'the buyer cannot bear it for nothing': {
    preset: 'tv-show',
    typed: { worthL: '-1', lossB: '9' },
  },
};

/** What is shown for a preset with some fields typed over; throws where a field cannot be read. */
export function drawnScene(typed: Partial<State['typed']>, preset: PresetId = 'tv-show'): Outcome {
  const start = init(preset);
  const state = { ...start, typed: { ...start.typed, ...typed } };
  const { answer } = read(state);
  if (!answer) throw new RangeError('A field of this sample cannot be read.');
  return outcomeOf(answer, shownWords(state));
}
