import type { AssignmentItem } from './assignment.ts';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const SECONDS = '\\d{1,6}(?:\\.\\d{1,3})?';
const CHAPTER = new RegExp(`^c\\.(${ID})\\.(${ID})(?:\\.(${SECONDS})-(${SECONDS}))?$`);
const SINGLE = new RegExp(`^([lq])\\.(${ID})$`);
const TOOL = new RegExp(`^t\\.(${ID})(?:\\.(.+))?$`, 's');

/**
 * `c.letting-go.introduction`, `c.letting-go.introduction.10-60`, `l.the-pie`, `q.the-pie`, `t.pie-calculator`,
 * `t.pie-calculator.` and what is set in it: an item as text, which is also its name among others.
 */
export function formatItem(item: AssignmentItem): string {
  switch (item.kind) {
    case 'chapter': {
      const range = item.range ? `.${item.range.join('-')}` : '';
      return `c.${item.id.replace('/', '.')}${range}`;
    }
    case 'lesson':
      return `l.${item.id}`;
    case 'self-test':
      return `q.${item.id}`;
    case 'tool':
      return `t.${item.id}${item.state && `.${item.state}`}`;
  }
}

/** Null for a text that is no item. Whether the site has what it names is another question. */
export function parseItem(text: string): AssignmentItem | null {
  const [, episode, chapter, from, to] = CHAPTER.exec(text) ?? [];
  if (episode && chapter) {
    const range: [number, number] | null = from && to ? [Number(from), Number(to)] : null;
    return range && range[0] >= range[1]
      ? null
      : { kind: 'chapter', id: `${episode}/${chapter}`, range };
  }
  const [, sign, id] = SINGLE.exec(text) ?? [];
  if (id) return { kind: sign === 'l' ? 'lesson' : 'self-test', id };
  const [, tool, state = ''] = TOOL.exec(text) ?? [];
  return tool ? { kind: 'tool', id: tool, state } : null;
}
