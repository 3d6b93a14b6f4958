import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'pie-calculator',
  tag: 'PieCalculator',
  order: 1,
  title: 'Pie calculator',
  summary:
    'Three numbers show what two sides really negotiate about, and what each gets if they share just that.',
  chapters: ['letting-go/introduction', 'letting-go/key-concepts'],
};
