import { loadLessons } from '../../catalog/lessons.ts';
import { renderRunningHeads } from '../../formats/running-heads.ts';
import sheet from '../../styles/book.css?raw';

export const GET = async () =>
  new Response(`${sheet}${renderRunningHeads(await loadLessons())}\n`, {
    headers: { 'Content-Type': 'text/css' },
  });
