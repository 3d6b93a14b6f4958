import type { Back, Item, Why } from './item.ts';
import type { WhyKey } from './score.ts';

/** One explanation of an item, with what it explains. */
export interface Explanation extends Why {
  key: WhyKey;
  /** The answer that it explains, as inline Markdown; empty when it explains the item as a whole. */
  of: string;
  /** Whether it is what a right answer meets. */
  right: boolean;
  back: Back;
}

/** Every explanation that an item can give, the right one first where one stands for the whole. */
export function explanationsOf(item: Item): Explanation[] {
  const make = (key: WhyKey, of: string, right: boolean, why: Why): Explanation => ({
    key,
    of,
    right,
    why: why.why,
    misconception: why.misconception,
    back: why.back ?? item.back,
  });
  if ('options' in item)
    return item.options.map((one) => make(`part:${one.id}`, one.text, one.right, one));
  const whole = make('whole', '', true, { why: item.why });
  if (item.kind === 'order')
    return [whole, ...item.entries.map((one) => make(`part:${one.id}`, one.text, false, one))];
  if (item.kind === 'match')
    return [whole, ...item.pairs.map((one) => make(`part:${one.id}`, one.left, false, one))];
  return [
    whole,
    ...item.wrong.map((one, index) => make(`known:${index}`, String(one.answer), false, one)),
    make('otherwise', '', false, { why: item.otherwise }),
  ];
}
