// What nobody needs before the first touch: one file, fetched with it, or when there is something to take up.
export { writeAddress } from '../../browser/address.ts';
export {
  arrive,
  forgetSheet,
  keepSheet,
  putBack,
  readDevice,
  watchDevice,
} from './desk.ts';
export { fromQuery, toQuery } from './query.ts';
export { Result } from './Result.tsx';
export { Shelf } from './Shelf.tsx';
export { withWords } from './shelf.ts';
export { show } from './show.ts';
