import { formatMoment } from '../links/addresses.ts';
import { formatTime } from '../time/format-time.ts';
import type { AssignmentItem } from './assignment.ts';
import type { KnownItems, KnownTool } from './known-items.ts';

/** An item as a page shows it. */
export interface ResolvedItem {
  /** With what to do first, such as `Read: What the pie is`. */
  title: string;
  /** From the root of the host. */
  path: string;
}

/** Null for an item that the site does not have. */
export function resolveItem(item: AssignmentItem, known: KnownItems): ResolvedItem | null {
  const lesson = known.lessons.find(({ id }) => id === item.id);
  switch (item.kind) {
    case 'lesson':
      return lesson ? { title: `Read: ${lesson.title}`, path: lesson.path } : null;
    case 'self-test':
      return lesson && lesson.items.length > 0
        ? { title: `Answer: Self-test, ${lesson.title}`, path: `${lesson.path}#self-test` }
        : null;
    case 'chapter': {
      const chapter = known.chapters.find(({ id }) => id === item.id);
      if (!chapter) return null;
      const [from, to] = item.range ?? [chapter.startSeconds, chapter.endSeconds];
      return {
        title: `Listen: ${chapter.title}, ${formatTime(from)} to ${formatTime(to)}`,
        path: `${chapter.path}#${formatMoment(from, to)}`,
      };
    }
    case 'tool': {
      const tool = known.tools.find(({ id }) => id === item.id);
      if (!tool) return null;
      const { state } = item;
      const [query = ''] = state.split('#');
      return {
        title: `Try: ${tool.title}${query && `, ${stateWords(tool, query)}`}`,
        path: `${tool.path}${query && '?'}${state}`,
      };
    }
  }
}

/** What is set in a tool, so that two of one assignment can be told apart. */
function stateWords({ states }: KnownTool, query: string): string {
  const parts = query.split('&');
  const said = states.filter(({ when }) => when.every((one) => parts.includes(one)));
  return said.map(({ words }) => words).join(', ') || 'as set here';
}

/** What to say of an item that the site does not have. */
export const missingSentence = ({ kind, id }: AssignmentItem): string =>
  `The ${kind === 'self-test' ? 'self-test of the lesson' : kind} “${id}” is not on this site. It is left out.`;
