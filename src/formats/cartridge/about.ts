import { escapeHtml } from '../escape-html.ts';
import { type LeftOut, leftOut, type ModuleExport } from './course.ts';
import { isCartridgeQuestion } from './parts.ts';

interface AboutSource {
  /** The course's title. */
  title: string;
  /** The address of the site's first page. */
  home: string;
  /** The address of the page for instructors. */
  teach: string;
  /** The modules of the course without this one. */
  modules: readonly ModuleExport[];
}

const link = (url: string, words: string) =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/**
 * The module that stands first: a link to the site, and notes that only the instructor sees. The notes list the
 * questions that the format has no kind for.
 */
export const aboutCourse = ({ title, home, teach, modules }: AboutSource): ModuleExport => ({
  id: 'about',
  title: 'About this course',
  items: [
    { kind: 'link', id: 'site', title, url: home },
    {
      kind: 'page',
      id: 'notes',
      title: 'Notes for the instructor',
      audience: 'instructor',
      html: [
        `<p>Learners do not see this page: it is marked for the instructor. The course itself is at ${link(home, home)}.</p>`,
        '<p>Each module is one lesson: what to hear of the episode, the lesson, its tools and its self-test. Rearrange them, or delete what you do not teach. The links lead to addresses that stay, so a module may be copied into next year’s course as it is.</p>',
        '<p>A self-test explains every answer, right or wrong, and may be tried as often as a learner likes. It is meant for learning. For a mark, take other questions: the answers to these are public.</p>',
        `<p>${link(teach, 'The page for instructors')} says how to link, cite and embed each part, and what you may do with it. From there you can also put together an assignment of some parts alone.</p>`,
        ...leftOutHtml(leftOut({ modules: [...modules] }, isCartridgeQuestion)),
      ].join('\n'),
    },
  ],
});

function leftOutHtml(tests: readonly LeftOut[]): string[] {
  if (tests.length === 0) return [];
  const lines = tests.map(
    ({ title, url, questions }) =>
      `<li>${link(url, title)}<ul>${questions.map((one) => `<li>${escapeHtml(one.title)}</li>`).join('')}</ul></li>`,
  );
  return [
    '<p>These questions ask for an order, a match or a number, which the format of this file cannot hold. Each module has a link to its own on the site:</p>',
    `<ul>${lines.join('')}</ul>`,
  ];
}
