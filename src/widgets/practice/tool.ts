import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'practice',
  tag: 'PracticeTable',
  order: 7,
  title: 'Practice table',
  summary:
    'Negotiate with somebody who answers by rules and tells you which. Afterwards you see the deals you both missed.',
  references: ['ahmad-2023', 'park-2019', 'yang-2012', 'leonardelli-2019', 'raiffa-1985'],
  reads: ['scene=', 'game=1'],
  chapters: [
    'letting-go/ai-applications',
    'letting-go/difficult-negotiators',
    'letting-go/advanced-dynamics',
  ],
};
