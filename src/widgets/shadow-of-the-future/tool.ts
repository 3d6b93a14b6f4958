import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'shadow-of-the-future',
  tag: 'ShadowOfTheFuture',
  order: 4,
  title: 'The shadow of the future',
  summary:
    'You give something up today and will deal again: what it can bring back, deal by deal, when it is earned back, and which part is a gift.',
  references: ['hart-schweitzer-2022'],
  reads: ['shadow=1'],
  chapters: [
    'letting-go/difficult-negotiators',
    'letting-go/advanced-dynamics',
    'letting-go/conclusion',
  ],
};
