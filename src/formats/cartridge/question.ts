/** An answer that can be chosen. `why` says why it is right or wrong, and where to look again. */
export interface Choice {
  /** Unique in its question. */
  id: string;
  /** HTML, as are all texts of a question but its title and the right side of a pair. */
  text: string;
  right: boolean;
  why: string;
}

interface Asked {
  /** Lasting, unique in the whole course. */
  id: string;
  /** The beginning of the question without markup, for lists. */
  title: string;
  text: string;
  /** A link to where the answer is found. */
  back: string;
}

export interface ChoiceQuestion extends Asked {
  kind: 'choice';
  /** Exactly one of them is right. */
  choices: Choice[];
}

export interface MatchQuestion extends Asked {
  kind: 'match';
  why: string;
  /** `right` is plain text: importers offer it in a list. */
  pairs: { left: string; right: string; why: string }[];
}

export interface NumberQuestion extends Asked {
  kind: 'number';
  why: string;
  answer: number;
  tolerance: number;
  wrong: { answer: number; tolerance: number; why: string }[];
  /** Said of any other number. */
  otherwise: string;
}

/** Its entries stand in no format that is written here: it can be answered on the site. */
export interface OrderQuestion extends Asked {
  kind: 'order';
}

/** A question of a self-test as a learning management system is told of it. */
export type Question = ChoiceQuestion | MatchQuestion | NumberQuestion | OrderQuestion;
