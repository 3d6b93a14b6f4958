import { entryOf } from '../../domain/progress/entries.ts';
import { exportProgress } from './export-file.ts';
import { noteProgress, readProgress, store, watchProgress } from './store.ts';
import { describeTrouble } from './trouble-words.ts';

/** How long the end of a lesson is in view before the lesson counts as read. */
const IN_VIEW_MS = 3000;

/**
 * Works the foot of a lesson; its markup is that of `LessonRead.astro`. A lesson counts as read when its end
 * has been in view for three seconds together, in a tab that is looked at; the button takes it back.
 *
 * @param pressed whether the button was pressed before this was loaded
 */
export function openFoot(foot: HTMLElement, pressed: boolean): void {
  const lesson = foot.dataset.lessonRead ?? '';
  const readAt = () => entryOf(readProgress().lessons, lesson)?.readAt;

  const draw = () => {
    const at = readAt();
    put(foot, 'state', at ? `You read this lesson on ${formatDay(at)}.` : '');
    put(foot, 'toggle', at ? 'Mark as not read' : 'Mark as read');
  };
  const mark = (kind: 'lesson-read' | 'lesson-unread', words: string) => {
    noteProgress({ kind, lesson, at: new Date().toISOString() });
    const trouble = store.trouble();
    const holds = store.holds();
    put(foot, 'said', trouble ? `${words} ${describeTrouble(trouble, holds)}` : words);
    if (!trouble || holds === 'tab') rescue.remove();
    else if (!rescue.isConnected) said?.after(' ', rescue);
  };
  const rescue = rescueButton();
  const said = foot.querySelector('[data-read="said"]');

  const stop = whenLookedAt(foot, () => {
    if (!readAt()) mark('lesson-read', 'You came to the end: this lesson counts as read.');
  });
  const toggle = () => {
    stop();
    if (readAt()) mark('lesson-unread', 'Marked as not read.');
    else mark('lesson-read', 'Marked as read.');
  };
  foot.querySelector('button')?.addEventListener('click', toggle);
  watchProgress(draw);
  draw();
  if (pressed) toggle();
}

/** Exports what no other page will know, where the learner stands. */
function rescueButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Export';
  button.addEventListener('click', () => exportProgress(store));
  return button;
}

/** Calls once, when an element has been in view for `IN_VIEW_MS` in a tab that is looked at; the result stops it. */
function whenLookedAt(element: HTMLElement, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer = setTimeout(() => {
      if (document.hidden) return wait();
      stop();
      call();
    }, IN_VIEW_MS);
  };
  const eye = new IntersectionObserver(([entry]) => {
    clearTimeout(timer);
    if (entry?.isIntersecting) wait();
  });
  const stop = () => {
    clearTimeout(timer);
    eye.disconnect();
  };
  eye.observe(element);
  return stop;
}

function put(foot: HTMLElement, part: 'state' | 'said' | 'toggle', words: string): void {
  const element = foot.querySelector(`[data-read="${part}"]`);
  if (element && element.textContent !== words) element.textContent = words;
}

const formatDay = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(at));
