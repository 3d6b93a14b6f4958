import type { Back } from '../../src/domain/self-test/item.ts';
import { sampleItems } from '../../src/domain/self-test/sample-items.ts';
import type { CourseExport } from '../../src/formats/cartridge/course.ts';
import { questionOfItem } from '../../src/formats/cartridge/question-of-item.ts';

const HOME = 'https://pie.example/course';
const locate = (path: string) => `${HOME}${path}`;
const linkOf = (back: Back) =>
  'lesson' in back
    ? { path: `/lessons/dinner/${back.lesson}`, label: 'Read “Fish & chips” again' }
    : { path: `/episodes/${back.listen.split('/')[0]}/#t=200,300`, label: 'Re-listen from 3:20' };

/** Questions of every kind. */
export const questions = Object.values(sampleItems).map((item) =>
  questionOfItem(item, { locate, linkOf }),
);

/** A small course with a part of every kind, and with what the formats have to bear. */
export const course: CourseExport = {
  id: 'dinner',
  title: 'Who cooks <tonight>?',
  summary: 'Two cooks & an evening.',
  language: 'en',
  modules: [
    {
      id: 'about',
      title: 'About this course',
      items: [
        {
          kind: 'page',
          id: 'notes',
          title: 'Notes for the instructor',
          audience: 'instructor',
          html: '<p>Bring plates &amp; forks.</p>',
        },
      ],
    },
    {
      id: 'dinner',
      title: 'Lesson 1: "Fish & chips" 🍽️ עוגה',
      items: [
        { kind: 'link', id: 'listen', title: 'Listen from 2:02', url: locate('/episodes/a/#t=122') },
        { kind: 'link', id: 'tool', title: 'Try', url: locate('/tools/x/?a=60&b=40~-_.#grow') },
        {
          kind: 'self-test',
          id: 'self-test',
          title: 'Self-test: dinner',
          url: locate('/lessons/dinner/#self-test'),
          questions,
        },
        {
          kind: 'page',
          id: 'recipe',
          title: 'The recipe',
          audience: 'everyone',
          html: '<p>Salt.</p>',
        },
      ],
    },
  ],
};

/** The same course with another title for each of its parts. */
export function courseWithTitles(titleOf: (index: number) => string): CourseExport {
  let index = 0;
  const next = () => titleOf(index++);
  return {
    ...course,
    title: next(),
    summary: next(),
    modules: course.modules.map((module) => ({
      ...module,
      title: next(),
      items: module.items.map((item) =>
        item.kind === 'self-test'
          ? {
              ...item,
              title: next(),
              questions: item.questions.map((one) => ({ ...one, title: next(), text: next() })),
            }
          : { ...item, title: next() },
      ),
    })),
  };
}
