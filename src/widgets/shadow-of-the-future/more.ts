// What nobody needs before the first touch: one file, fetched with it, or when the address brings something.
export { outcomeOf } from './outcome.ts';
export { fromQuery, toQuery } from './query.ts';
export { reduce } from './state.ts';
