import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'fair-chores',
  tag: 'FairChores',
  order: 3,
  title: 'Chores, fairly',
  summary:
    'Who does what and when: say how much each of you minds, and see who would swap lists and which divisions suit you both better.',
  references: ['brams-taylor-1996'],
  reads: ['chores=1'],
  chapters: ['letting-go/real-world-applications'],
};
