// What nobody needs before the first word: one file, fetched then.

export { TwoTalks } from './TwoTalks.tsx';
export { isOver, newsOf, talksOf } from './talks.ts';
