import type { Tool } from '../../domain/course/nouns.ts';

export const tool: Tool = {
  id: 'preparation',
  tag: 'PreparationSheet',
  order: 8,
  title: 'Preparation sheet',
  summary:
    'What you could do without this deal, the limit that follows, and the chance that there is any room: one sheet to fill in, print and take along.',
  references: ['fisher-ury-1981', 'nalebuff-2022', 'tuncel-2016'],
  reads: ['v=1'],
  chapters: ['letting-go/introduction', 'letting-go/difficult-negotiators'],
};
