// What nobody needs before the first game: one file, fetched when somebody sits down.
export { Table } from './Table.tsx';
