import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'two-agents',
  tag: 'TwoAgents',
  order: 9,
  title: 'Two agents at the table',
  summary:
    'Two agents negotiate word by word, with questions and reasons or with offers alone: see the difference.',
  references: ['park-2019', 'ahmad-2023'],
  reads: ['over='],
  chapters: ['letting-go/ai-applications', 'letting-go/advanced-dynamics'],
};
