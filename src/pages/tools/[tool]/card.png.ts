import type { APIRoute } from 'astro';
import { tools } from '../../../catalog/tools.ts';
import type { Tool } from '../../../domain/course/nouns.ts';
import { cardResponse } from '../../_card.ts';

export function getStaticPaths() {
  return tools.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));
}

export const GET: APIRoute<{ tool: Tool }> = ({ props: { tool } }) =>
  cardResponse({
    kicker: 'A tool for your own numbers',
    title: tool.title,
    slices: [4, 6, 2],
    highlight: 1,
  });
