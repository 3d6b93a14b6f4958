/** A file of the content as it stands on disk; `path` counts from the content's root, with slashes. */
export interface ContentFile {
  path: string;
  text: string;
}

export type CollectionName =
  | 'shows'
  | 'modules'
  | 'episodes'
  | 'lessons'
  | 'quizzes'
  | 'notes'
  | 'scenarios'
  | 'glossary'
  | 'references'
  | 'coverage';

/** An entry that its schema accepted, with what is needed to name its place in a message. */
export interface Admitted {
  collection: CollectionName;
  noun: string;
  id: string;
  data: Record<string, unknown>;
  file: string;
  body: string;
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line, counted from 1 in the whole file, of an offset in `body`. */
  bodyLine: (offset: number) => number;
}

/** Ids that exist outside the content. */
export interface Known {
  /** The tools, each of which is a folder of code. */
  tools: readonly string[];
  /** The episodes whose companion narration is among the files that the site serves as they are. */
  narrations: readonly string[];
}
