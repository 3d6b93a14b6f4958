import { kindIds, kinds } from './kinds.ts';
import { itemsOf, questionOf, type Sheet, written } from './sheet.ts';

/** The sheet as a text file: what was written, and under it the question to ask. */
export function formatTextSheet(sheet: Sheet): string {
  const items = { ...sheet, items: written(sheet) };
  const parts = kindIds.flatMap((kind) => {
    const lines = itemsOf(items, kind).map((item) => {
      const { ask, question } = questionOf(item);
      return `- ${item.text.trim()}\n  ${ASK[ask]}: ${question.trim()}`;
    });
    return lines.length === 0 ? [] : [`${kinds[kind].title}\n\n${lines.join('\n\n')}`];
  });
  const title = sheet.about.trim() === '' ? 'Letting go' : `Letting go: ${sheet.about.trim()}`;
  return `${[title, ...parts].join('\n\n\n')}\n`;
}

export const ASK = { them: 'Ask them', yourself: 'Ask yourself' };
