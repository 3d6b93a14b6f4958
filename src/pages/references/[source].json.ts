import type { APIRoute } from 'astro';
import { type Reference, renderCslJson } from '../../formats/citation.ts';
import { everySource } from './_routes.ts';

export const getStaticPaths = everySource;
export const GET: APIRoute<{ source: Reference }> = ({ props: { source } }) =>
  new Response(renderCslJson([source]));
