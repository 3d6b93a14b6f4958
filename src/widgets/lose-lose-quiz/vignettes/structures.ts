import type { Structure } from '../../../domain/quiz/answers.ts';

/** What a situation turned out to be, told after the answer. */
export const structures: Readonly<Record<Structure, { name: string; text: string }>> = {
  'false-lose-lose': {
    name: 'False lose-lose',
    text: 'Both sides want the same and give it up for each other’s sake. Nobody receives what is given up and nobody sees it, so it brings no one closer.',
  },
  'hidden-trade': {
    name: 'Hidden trade',
    text: 'It looks like their gain or yours. A question finds an arrangement that leaves both sides better off and does the tie good as well.',
  },
  'priced-sacrifice': {
    name: 'Priced sacrifice',
    text: 'Much of the value comes after the handshake and depends on how the other side feels then. Giving something up today costs less than it brings back.',
  },
  gift: {
    name: 'Gift',
    text: 'What you give up does not come back, or not in full. It may still be what you want to do, and the arithmetic only tells you its price.',
  },
  'anxious-or-bad-deal': {
    name: 'Anxious yielding, or a bad deal',
    text: 'The tie is used as a lever, by them or by your own worry. Saying no costs it little, or having no deal is better than having this one.',
  },
};
