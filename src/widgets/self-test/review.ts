import type { ProgressRecord } from '../../domain/progress/record.ts';
import {
  attemptsOf,
  type CourseItem,
  daysUntilDue,
  dueItems,
} from '../../domain/progress/review.ts';
import { enhance } from './enhance.ts';
import { describeMoreDue, describeNothingDue } from './review-words.ts';

interface LessonItems {
  title: string;
  page: string;
  items: CourseItem[];
}

/** As many questions as one sitting bears; what else is due is offered at its end. */
const AT_ONCE = 10;

/** Fills the page of the review with what is due on the day of `now`; its markup is that of `Review.astro`. */
export async function review(root: HTMLElement, now: Date): Promise<void> {
  const { readProgress } = await import('../../browser/progress/store.ts');
  const course = JSON.parse(root.dataset.review ?? '[]') as LessonItems[];
  const record = readProgress();
  const allDue = dueItems(
    record,
    course.flatMap(({ items }) => items),
    now,
  );
  const due = allDue.slice(0, AT_ONCE);
  const test = root.querySelector<HTMLElement>('[data-place]');
  const said = root.querySelector('[data-said]');
  if (due.length === 0 && said) said.textContent = nothingDue(record, course, now);
  if (due.length === 0 || !test) return;
  const lessons = course.filter(({ items }) => items.some((item) => due.includes(item)));
  const pages = await Promise.all(
    lessons.map(async (lesson) => ({ lesson, page: await fetchPage(lesson.page) })),
  );
  due.forEach(({ id }, index) => {
    const home = pages.find(({ lesson }) => lesson.items.some((item) => item.id === id));
    if (home) takeOver(test, home.page, home.lesson, id, index + 1);
  });
  const more = test.querySelector<HTMLElement>('[data-more]');
  if (more) more.textContent = describeMoreDue(allDue.length - due.length);
  const goOn = more?.parentElement;
  if (goOn) goOn.hidden = allDue.length === due.length;
  for (const part of root.querySelectorAll<HTMLElement>('[data-state]'))
    part.hidden = part.dataset.state !== 'due';
  await enhance(test);
}

function nothingDue(record: ProgressRecord, course: readonly LessonItems[], now: Date): string {
  const items = course.flatMap((lesson) => lesson.items);
  const days = items
    .map((item) => daysUntilDue(record, item, now))
    .filter((count) => count !== null);
  return describeNothingDue(
    items.some((item) => attemptsOf(record, item).length > 0),
    days.length > 0 ? Math.min(...days) : null,
  );
}

/** The browser itself makes the document: text of a page may not be parsed by a script. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject());
    request.onerror = reject;
    request.send();
  });
}

/** Takes a question and its answers out of the page of its lesson. */
function takeOver(
  test: HTMLElement,
  page: Document,
  lesson: LessonItems,
  id: string,
  number: number,
): void {
  const row = page.querySelector(`[data-item="${id}"]`);
  const answers = page.querySelector(`[data-key-of="${id}"]`);
  if (!row || !answers) return;
  for (const [part, list] of [
    [row, '[data-questions]'],
    [answers, '[data-keys]'],
  ] as const) {
    const copy = document.importNode(part, true);
    for (const label of copy.querySelectorAll('[data-number]'))
      label.textContent = `Question ${number}`;
    test.querySelector(list)?.append(copy);
    if (part === row) copy.prepend(originOf(lesson));
  }
}

function originOf({ title, page }: LessonItems): HTMLElement {
  const origin = document.createElement('p');
  origin.className = 'label';
  const link = document.createElement('a');
  link.href = page;
  link.textContent = title;
  origin.append('From ', link);
  return origin;
}
