import type { Note } from './state.ts';

/** What each field of words asks for. */
export const prompts: Record<Exclude<Note, 'about'>, string> = {
  issues: 'What else is on the table besides the price: dates, parts, people?',
  interests: 'What do you need it for, and what may they need it for?',
  questions: 'What will you ask before you name a figure?',
  benchmarks: 'Which figures could you show them, and where are they from?',
};

export const promptIds = Object.keys(prompts) as (keyof typeof prompts)[];
