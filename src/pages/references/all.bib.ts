import type { APIRoute } from 'astro';
import { loadReferences } from '../../catalog/references.ts';
import { renderBibtex } from '../../formats/citation.ts';

export const GET: APIRoute = async () => new Response(renderBibtex(await loadReferences()));
