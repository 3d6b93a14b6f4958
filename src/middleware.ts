import type { MiddlewareHandler } from 'astro';
import { renderFramed } from './formats/framed-html.ts';
import { address } from './site.ts';

/** Makes each page below `/embed/` a page for a frame: its parts know it, and its links do what a reader expects. */
export const onRequest: MiddlewareHandler = async ({ locals, url }, next) => {
  locals.framed = url.pathname.startsWith(address('/embed/'));
  const response = await next();
  if (!locals.framed) return response;
  return new Response(renderFramed(await response.text()), response);
};
