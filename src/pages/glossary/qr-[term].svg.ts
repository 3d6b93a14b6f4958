import type { APIRoute } from 'astro';
import { loadTerms } from '../../catalog/glossary.ts';
import { addresses } from '../../domain/links/addresses.ts';
import { qrCodeResponse } from '../_qr-code.ts';

export const getStaticPaths = async () =>
  (await loadTerms()).map(({ id }) => ({ params: { term: id } }));
export const GET: APIRoute = ({ params }) => qrCodeResponse(addresses.term(params.term ?? ''));
