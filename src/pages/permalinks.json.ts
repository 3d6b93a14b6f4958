import { loadPermalinks } from '../catalog/permalinks.ts';
import { publishPermalinks } from '../domain/links/permalink-kind.ts';
import { absolute } from '../site.ts';

export const GET = () =>
  new Response(`${JSON.stringify(publishPermalinks(loadPermalinks(), absolute), null, 1)}\n`);
