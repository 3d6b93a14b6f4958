import type { Explanation } from '../../domain/self-test/explanations.ts';
import type { Item } from '../../domain/self-test/item.ts';

/** An explanation with the link of its way back. */
export interface ShownExplanation extends Explanation {
  link: { href: string; label: string };
}

/** A question as its lesson shows it. */
export interface Question {
  item: Item;
  /** The earlier lesson that it comes from; `null` in its own. */
  from: { title: string; href: string } | null;
  explanations: ShownExplanation[];
}

/** What the ids of a question's elements begin with. */
export const prefixOf = (item: string) => `self-test-${item}`;

/** `A`, `B` … for the right sides of a match. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);
