import type { StepOfCourse } from '../progress/next-step.ts';
import type { Seconds } from '../time/parse-time.ts';

/** What an assignment can hold, as the site says it in a file of data. Paths begin with the site's base. */
export interface KnownItems {
  version: 1;
  chapters: KnownChapter[];
  lessons: (StepOfCourse & { minutes: number })[];
  tools: KnownTool[];
}

export interface KnownChapter {
  /** `episode/chapter`. */
  id: string;
  title: string;
  /** Of the episode's page. */
  path: string;
  startSeconds: Seconds;
  endSeconds: Seconds;
}

export interface KnownTool {
  id: string;
  title: string;
  path: string;
  /** How the queries begin that its page reads. */
  reads: readonly string[];
  /** What is said of a query, in the order of saying. */
  states: readonly StateWords[];
}

/** What is said of a query that holds all of these parameters, such as `scene=tablet` and `side=a`. */
export interface StateWords {
  when: readonly string[];
  words: string;
}
