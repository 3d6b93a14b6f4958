import type { APIRoute } from 'astro';
import { loadReferences } from '../../catalog/references.ts';
import { renderCslJson } from '../../formats/citation.ts';

export const GET: APIRoute = async () => new Response(renderCslJson(await loadReferences()));
