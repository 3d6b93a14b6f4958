import { type Axis, axisOf } from './axis.ts';
import { pieQuery, practiceQuery } from './hand-over.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { toQuery } from './query.ts';
import { type Reading, read } from './reading.ts';
import type { State } from './state.ts';

/** Everything that follows from a sheet. */
export interface Shown extends Outcome {
  errors: Reading['errors'];
  axis: Axis | null;
  query: string;
  pie: string;
  practice: string;
}

export function show(state: State): Shown {
  const reading = read(state);
  return {
    ...outcomeOf(state, reading),
    errors: reading.errors,
    axis: axisOf(state, reading),
    query: toQuery(state),
    pie: pieQuery(state, reading),
    practice: practiceQuery(state, reading),
  };
}
