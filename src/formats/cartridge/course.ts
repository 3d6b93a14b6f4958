import type { Question } from './question.ts';

/**
 * A course, or a part of one, with everything that a learning management system is given: plain data, so that a
 * browser can take it from `/teach/course.json`, choose from it and hand it to `renderCartridge`. Every address is
 * whole, every HTML is finished.
 */
export interface CourseExport {
  /** Lasting, such as `bigger-pie`. */
  id: string;
  title: string;
  /** One or two sentences. */
  summary: string;
  /** Of all texts, such as `en`. */
  language: string;
  /** In order. The first one says what this is: some importers put it above all others. */
  modules: ModuleExport[];
}

export interface ModuleExport {
  /** Lasting, unique in the course. */
  id: string;
  title: string;
  items: ItemExport[];
}

/** A page of the site; `url` is a whole address with its query and its anchor. */
export interface LinkExport {
  kind: 'link';
  /** Lasting, unique in its module. */
  id: string;
  title: string;
  url: string;
}

export interface SelfTestExport {
  kind: 'self-test';
  id: string;
  title: string;
  /** Where it stands on the site. */
  url: string;
  /** Of every kind: each format takes those that it can hold. */
  questions: Question[];
}

/** A page that travels inside the file. */
export interface PageExport {
  kind: 'page';
  id: string;
  title: string;
  /** The inside of its body. */
  html: string;
  /** An instructor's page is hidden from learners by the systems that know the role. */
  audience: 'instructor' | 'everyone';
}

export type ItemExport = LinkExport | SelfTestExport | PageExport;

/** A course that cannot be written. The message names the module and the item, and says what to write instead. */
export class CourseExportError extends Error {
  override name = 'CourseExportError';
}

/** The questions of a self-test that a format has no kind for, with the place where they can be answered. */
export interface LeftOut {
  title: string;
  url: string;
  questions: Question[];
}

/** What a format leaves out, by self-test. */
export const leftOut = (
  { modules }: Pick<CourseExport, 'modules'>,
  takes: (question: Question) => boolean,
): LeftOut[] =>
  modules
    .flatMap(({ title, items }) =>
      items.flatMap((item) =>
        item.kind === 'self-test'
          ? [{ title, url: item.url, questions: item.questions.filter((one) => !takes(one)) }]
          : [],
      ),
    )
    .filter(({ questions }) => questions.length > 0);
