import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'pie-calculator',
  tag: 'PieCalculator',
  order: 1,
  title: 'Pie calculator',
  summary:
    'Work out what a deal is really about: from three numbers, over many issues at once, or with a future that two sides see differently.',
  reads: ['v=1', 'grow=1', 'bet-v=1'],
  references: ['nalebuff-2022', 'raiffa-1985', 'clyman-1995', 'bazerman-gillespie-1999'],
  chapters: [
    'letting-go/introduction',
    'letting-go/ai-applications',
    'letting-go/real-world-applications',
    'letting-go/international-relations',
    'letting-go/key-concepts',
  ],
};
