import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'countries',
  tag: 'Countries',
  order: 5,
  title: 'Countries at the table',
  summary:
    'Three to five parties and one treaty: what each has alone, in a smaller circle and together, and which treaties nobody wants to leave.',
  references: ['barrett-1994', 'shapley-1953', 'sebenius-1983'],
  reads: ['v=1', 'sea-v=1'],
  chapters: ['letting-go/international-relations'],
};
