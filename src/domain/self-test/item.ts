/** Where an explanation sends its reader: an anchor of the item's own lesson, or a moment of a chapter. */
export type Back =
  | { lesson: `#${string}` }
  /** `listen` is `episode/chapter`; without `atSeconds` it is the chapter's start. */
  | { listen: string; atSeconds?: number | undefined };

/** Why an answer is right or wrong. All text of an item is inline Markdown, as `parseInline` reads it. */
export interface Why {
  why: string;
  /** The lasting name of the mistake in thinking that a wrong answer stands for. */
  misconception?: string | undefined;
  back?: Back | undefined;
}

export interface Option extends Why {
  id: string;
  text: string;
  right: boolean;
}

/** One thing to put in its place; `why` says why it stands there. */
export interface Entry extends Why {
  id: string;
  text: string;
}

/** Two things that belong together; `why` says why. */
export interface Pair extends Why {
  id: string;
  left: string;
  right: string;
}

/** A wrong number that is known to be given. */
export interface WrongNumber extends Why {
  answer: number;
  tolerance: number;
}

interface Asked {
  /** Unique in the whole course and lasting. */
  id: string;
  /** A whole number from 1, raised when the meaning changes: answers to lower revisions do not count. */
  rev: number;
  /** Ids that it had before. */
  formerly: string[];
  prompt: string;
  /** Two cases to compare. */
  cases?: { title: string; text: string }[] | undefined;
  back: Back;
}

/** One of several options; true or false is the same with the options `true` and `false`. */
export interface ChoiceItem extends Asked {
  kind: 'choice' | 'true-false';
  options: Option[];
}

export interface OrderItem extends Asked {
  kind: 'order';
  why: string;
  /** In the right order. */
  entries: Entry[];
  /** The ids in the order that is shown. */
  start: string[];
}

export interface MatchItem extends Asked {
  kind: 'match';
  why: string;
  pairs: Pair[];
}

export interface NumberItem extends Asked {
  kind: 'number';
  why: string;
  /** Words after the field, such as slices. */
  unit: string;
  answer: number;
  /** How far from the answer a number may be and still be right, at least 0. */
  tolerance: number;
  wrong: WrongNumber[];
  /** What is said of a wrong number that is not in `wrong`. */
  otherwise: string;
}

/** One question of a self-test. */
export type Item = ChoiceItem | OrderItem | MatchItem | NumberItem;

/** The ids of the right sides of a match in the order that is shown: that of the alphabet, and never the right one. */
export function shownPartners(pairs: readonly Pick<Pair, 'id' | 'right'>[]): string[] {
  const sorted = [...pairs].sort((one, other) => (one.right < other.right ? -1 : 1));
  const solved = sorted.every(({ id }, index) => pairs[index]?.id === id);
  return (solved ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted).map(({ id }) => id);
}
