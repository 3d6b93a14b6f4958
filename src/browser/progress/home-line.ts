import { type CourseLesson, lessonState, nextStep } from '../../domain/progress/next-step.ts';
import { readProgress } from './store.ts';

interface Step extends CourseLesson {
  order: number;
  title: string;
  href: string;
}

/** Shows the quiet line of the home page that leads to where the reader stopped, when there is such a place. */
export function show(line: HTMLAnchorElement): void {
  const course: Step[] = JSON.parse(line.dataset.course ?? '[]');
  const record = readProgress();
  const next = nextStep(record, course);
  if (!next || course.every((lesson) => lessonState(record, lesson) === 'untouched')) return;
  line.href = next.href;
  line.textContent = `Go on where you stopped: lesson ${next.order}, ${next.title}`;
  line.hidden = false;
}
