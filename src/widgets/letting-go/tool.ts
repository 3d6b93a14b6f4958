import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'letting-go',
  tag: 'LettingGo',
  order: 6,
  title: 'Letting go: a worksheet',
  summary:
    'A sheet for a negotiation of your own: what you assume, demand, want to win and hold against them, each turned into a question to ask.',
  references: ['heliox-letting-go', 'fisher-ury-1981', 'thompson-hrebec-1996'],
  isPrivate: true,
  chapters: ['letting-go/letting-go'],
};
