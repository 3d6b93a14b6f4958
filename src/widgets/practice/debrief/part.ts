// What nobody needs before the end of a round: one file, fetched then.
export { Debrief } from './Debrief.tsx';
