import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'two-agents',
  tag: 'TwoAgents',
  order: 9,
  title: 'Two agents at the table',
  summary:
    'Let two agents negotiate word by word, once with questions and reasons and once with offers alone, and see what the difference was.',
  references: ['park-2019', 'ahmad-2023'],
  chapters: ['letting-go/ai-applications', 'letting-go/advanced-dynamics'],
};
