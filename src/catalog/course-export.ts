import type { Lesson } from '../domain/course/nouns.ts';
import { addresses, momentAddress } from '../domain/links/addresses.ts';
import { explanationsOf } from '../domain/self-test/explanations.ts';
import type { Back, Item } from '../domain/self-test/item.ts';
import { formatTime } from '../domain/time/format-time.ts';
import { aboutCourse } from '../formats/cartridge/about.ts';
import type {
  CourseExport,
  ItemExport,
  LinkExport,
  ModuleExport,
} from '../formats/cartridge/course.ts';
import type { Question } from '../formats/cartridge/question.ts';
import { questionOfItem } from '../formats/cartridge/question-of-item.ts';
import { resolveChapters } from './episodes.ts';
import { loadLessons } from './lessons.ts';
import { loadNotes } from './notes.ts';
import { loadQuiz } from './quizzes.ts';
import { toolsOfLesson } from './scenario-links.ts';
import { findWayBack } from './way-back.ts';

/** Gives a path from the site's root its whole address. */
type Locate = (path: string) => string;

/** The whole course as a learning management system is given it: a module about it, and one for each lesson. */
export async function loadCourseExport(title: string, locate: Locate): Promise<CourseExport> {
  const modules: ModuleExport[] = [];
  for (const lesson of await loadLessons()) modules.push(await moduleOfLesson(lesson, locate));
  return {
    id: 'bigger-pie',
    title,
    summary:
      'A podcast episode and a course about negotiation: listen, read, try, and test yourself.',
    language: 'en',
    modules: [
      aboutCourse({
        title,
        home: locate(addresses.home),
        teach: locate(addresses.teach),
        modules,
      }),
      ...modules,
    ],
  };
}

async function moduleOfLesson(lesson: Lesson, locate: Locate): Promise<ModuleExport> {
  const link = (id: string, title: string, path: string): LinkExport => ({
    kind: 'link',
    id,
    title,
    url: locate(path),
  });
  const chapters = (await resolveChapters(lesson.chapters)).map(({ episode, chapter }) =>
    link(
      `listen-${episode.id}-${chapter.id}`,
      `Listen from ${formatTime(chapter.startSeconds)} to ${formatTime(chapter.endSeconds)}: ${chapter.title}`,
      momentAddress(episode.id, chapter.startSeconds),
    ),
  );
  const tools = (await toolsOfLesson(lesson)).map(({ tool, scenario, path }) =>
    link(
      `tool-${[tool.id, ...(scenario ? [scenario.id] : [])].join('-')}`,
      `Try: ${tool.title}${scenario ? `, ${scenario.title}` : ''}${lesson.opens[tool.id] ? ', as the lesson has it' : ''}`,
      path,
    ),
  );
  return {
    id: lesson.id,
    title: `Lesson ${lesson.order}: ${lesson.title}`,
    items: [
      ...chapters,
      link('lesson', `Read: ${lesson.title}`, addresses.lesson(lesson.id)),
      ...tools,
      ...(await selfTestOf(lesson, locate)),
      ...(await notesOf(lesson, locate)),
    ],
  };
}

async function selfTestOf({ id, title }: Lesson, locate: Locate): Promise<ItemExport[]> {
  const questions = await Promise.all(
    (await loadQuiz(id)).map(({ item, lesson }) => loadQuestion(item, lesson.id, locate)),
  );
  if (questions.length === 0) return [];
  const url = locate(addresses.selfTest(id));
  return [{ kind: 'self-test', id: 'self-test', title: `Self-test: ${title}`, url, questions }];
}

async function loadQuestion(item: Item, lesson: string, locate: Locate): Promise<Question> {
  const links = new Map<Back, { path: string; label: string }>();
  for (const back of [item.back, ...explanationsOf(item).map((one) => one.back)])
    if (!links.has(back)) links.set(back, await findWayBack(back, lesson));
  const linkOf = (back: Back) =>
    links.get(back) ?? { path: addresses.lesson(lesson), label: lesson };
  return questionOfItem(item, { locate, linkOf });
}

async function notesOf({ id, title }: Lesson, locate: Locate): Promise<ItemExport[]> {
  const html = await loadNotes(id, locate);
  if (html === null) return [];
  const name = `Notes for the instructor: ${title}`;
  return [{ kind: 'page', id: 'notes', title: name, audience: 'instructor', html }];
}
