import type { APIRoute } from 'astro';
import { tools } from '../../../catalog/tools.ts';
import type { Tool } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { qrCodeResponse } from '../../_qr-code.ts';

export const getStaticPaths = () =>
  tools.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));
export const GET: APIRoute<{ tool: Tool }> = ({ props: { tool } }) =>
  qrCodeResponse(addresses.tool(tool.id));
