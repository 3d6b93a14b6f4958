import type { Chapter, Gap } from '../chapters/chapter.ts';
import type { Seconds } from '../time/parse-time.ts';

/** A link that leaves the site, with the words to show. */
export interface OutsideLink {
  label: string;
  url: string;
}

/** A podcast. */
export interface Show {
  id: string;
  title: string;
  summary: string;
  home: string;
  owner: string;
  licence: string;
  links: OutsideLink[];
}

/** One episode with its timeline; chapters and gaps cover it from 0 to `durationSeconds`. */
export interface Episode {
  id: string;
  show: string;
  season: number;
  number: number;
  title: string;
  summary: string;
  /** The episode's own page at its host. */
  page: string;
  /** The episode's own sound, where its owner lets it be played on this site. */
  audio?: string | undefined;
  durationSeconds: Seconds;
  chapters: Chapter[];
  gaps: Gap[];
  listen: OutsideLink[];
  references: string[];
}

/** A chapter together with the episode it belongs to. */
export interface ChapterInEpisode {
  episode: Episode;
  chapter: Chapter;
}

/** One part of the course. */
export interface Module {
  id: string;
  title: string;
  summary: string;
}

/** One lesson; `order` is the number of its folder. */
export interface Lesson {
  id: string;
  order: number;
  title: string;
  summary: string;
  /** ISO date, such as 2026-11-22. */
  published: string;
  /** The id of its module. */
  module: string;
  /** What a learner needs for the text, the tool and the self-test. */
  minutes: number;
  objectives: string[];
  /** `episode/chapter`. */
  chapters: string[];
  terms: string[];
  references: string[];
  scenarios: string[];
  tools: string[];
  /** For a tool of the lesson the query with which it opens. */
  opens: Record<string, string>;
}

/** One entry of the glossary. */
export interface Term {
  id: string;
  term: string;
  expansion?: string | undefined;
  summary: string;
  chapters: string[];
  references: string[];
}

/** An interactive piece with a page of its own; each widget's folder describes itself in `tool.ts`. */
export interface Tool {
  id: string;
  title: string;
  /** One sentence, at most 160 characters. */
  summary: string;
  /** `episode/chapter`. */
  chapters: string[];
  /** Ids of the sources that it leans on. */
  references: string[];
  /** How the queries begin that its page reads, such as `v=1`: each for ever. */
  reads?: readonly string[];
  /** What is written into it stays on the device and enters no address. */
  isPrivate?: true;
  /** The tag that shows it in MDX. */
  tag: string;
  /** Its place in the list of tools. */
  order: number;
}

/** How much of a source was read before it was cited. */
export type ReadingDepth = 'full text' | 'abstract' | 'secondary' | 'data';

/** An idea of the episode and its essays, and where the course teaches it. */
export interface TaughtIdea {
  id: string;
  idea: string;
  /** `title` is the lesson's, `part` the heading there. */
  places: { lesson: string; anchor: string; title: string; part: string | undefined }[];
}
