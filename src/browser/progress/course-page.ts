import {
  type CourseLesson,
  lessonParts,
  lessonState,
  nextStep,
} from '../../domain/progress/next-step.ts';
import type { ProgressRecord } from '../../domain/progress/record.ts';
import { keptAside } from './aside.ts';
import { readProgress, shelf, store, watchProgress } from './store.ts';
import { describeTrouble } from './trouble-words.ts';

interface Row extends CourseLesson {
  element: HTMLElement;
}

const STATE_WORDS = { untouched: '', begun: ' · begun', read: ' · read', done: ' · done' };

/** Fills the course page with what this device knows, and keeps it so. */
export function open(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-lesson]')].map((element) => ({
    element,
    id: element.dataset.lesson ?? '',
    items: JSON.parse(element.dataset.items ?? '[]'),
  }));
  const draw = (record: ProgressRecord) => {
    for (const row of rows) drawRow(record, row);
    drawNextStep(record, rows);
    drawTrouble();
  };
  draw(readProgress());
  watchProgress(draw);
}

function drawRow(record: ProgressRecord, row: Row): void {
  const parts = lessonParts(record, row);
  for (const [index, slice] of [...row.element.querySelectorAll('path')].entries())
    slice.toggleAttribute('data-current', parts[index] === true);
  const [, ...right] = parts;
  const state = lessonState(record, row);
  const questions =
    state === 'begun' || state === 'read'
      ? `${right.length > 0 ? `, ${right.filter(Boolean).length} of ${right.length} questions right` : ''}`
      : '';
  put(row.element.querySelector('[data-lesson-state]'), STATE_WORDS[state] + questions);
}

function drawNextStep(record: ProgressRecord, rows: readonly Row[]): void {
  const door = document.querySelector<HTMLAnchorElement>('[data-next-step]');
  const next = nextStep(record, rows);
  const begun = rows.some((row) => lessonState(record, row) !== 'untouched');
  for (const { element } of rows) {
    const link = element.querySelector('a');
    if (begun && element === next?.element) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  }
  const link = (next ?? rows[0])?.element.querySelector('a');
  if (!door || !link) return;
  door.href = link.href;
  const order = (next ?? rows[0])?.element.dataset.order;
  put(
    door,
    next === null ? 'Read lesson 1 again' : `${begun ? 'Go on' : 'Begin'} with lesson ${order}`,
  );
  const title = next ? (link.textContent ?? '').trim() : 'You have read every lesson.';
  put(document.querySelector('[data-next-title]'), begun ? title : '');
}

/** Why less may be shown than the learner did, with the way to what is kept of it. */
function drawTrouble(): void {
  const line = document.querySelector<HTMLElement>('[data-kept-trouble]');
  const trouble = store.trouble();
  const aside = keptAside(shelf).length > 0;
  if (!line) return;
  line.hidden = !trouble && !aside;
  const why = trouble
    ? describeTrouble(trouble, store.holds())
    : 'A record on this device could not be read: what could be read of it counts here.';
  put(line.querySelector('span'), line.hidden ? '' : why);
  const link = line.querySelector('a');
  if (link) link.hash = aside ? 'aside' : 'kept';
}

function put(element: Element | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}
