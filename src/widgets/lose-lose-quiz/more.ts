// What nobody needs before the first answer: one file, fetched with the first step.
export { Price } from './Price.tsx';
export { Reveal } from './Reveal.tsx';
export { Summary } from './Summary.tsx';
