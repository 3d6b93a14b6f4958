import type { Tool } from '../../domain/course/nouns.ts';
import { sourceNames } from './sources.ts';

export const tool: Tool = {
  id: 'lose-lose-quiz',
  tag: 'LoseLoseQuiz',
  order: 2,
  title: 'Lose-lose for the relationship',
  summary:
    'Situations in which giving something up may be wise, kind, or no help to anyone. What would you do, and what does it cost?',
  reads: ['v=1'],
  references: Object.keys(sourceNames),
  chapters: ['letting-go/letting-go', 'letting-go/advanced-dynamics', 'letting-go/conclusion'],
};
