// What nobody needs before the first touch: one file, fetched with it, or when the address brings something.
export { ChoreEditor, NamesPanel } from './ChoreEditor.tsx';
export { FrontierTable } from './FrontierTable.tsx';
export { frontierOf, outcomeOf } from './outcome.ts';
export { fromQuery, toQuery } from './query.ts';
export { reduce } from './state.ts';
