import type { QuestionForm } from './question-form.ts';
import { describeRound } from './words.ts';

interface End {
  title: string;
  total: number;
  /** The questions to look at again. */
  missed: readonly QuestionForm[];
  /** What the next round is called. */
  next: string;
  isKept: boolean;
}

/** Shows how a round went and what to look at again, and gives the words back. */
export function showEnd(end: HTMLElement, { title, total, missed, next, isKept }: End): string {
  const find = (name: string) => end.querySelector<HTMLElement>(`[data-${name}]`);
  const words = describeRound(total, missed.length);
  const [heading, text, list, unkept, again, more] = [
    find('how'),
    find('words'),
    find('missed'),
    find('unkept'),
    find('again'),
    find('more'),
  ];
  if (heading) heading.textContent = title;
  if (text) text.textContent = words;
  list?.replaceChildren(
    ...missed.map(({ row, prompt }) => {
      const link = document.createElement('a');
      link.href = `#${row.id}`;
      // In a frame, links without a target lead out of it.
      link.target = '_self';
      link.textContent = prompt;
      const line = document.createElement('li');
      line.append(link);
      return line;
    }),
  );
  if (unkept) unkept.hidden = isKept;
  if (again) {
    again.hidden = missed.length === 0;
    again.textContent = next;
  }
  end.hidden = false;
  return more?.textContent ? `${words} ${more.textContent}` : words;
}
