import type { RelationshipEffect } from '../../domain/quiz/answers.ts';

/** What becomes of the tie, in a word or two that follow "the tie is". */
export const tieWord = (effect: RelationshipEffect): string =>
  effect === 0 ? 'as it was' : effect > 0 ? 'stronger' : 'weaker';

/** `The tie grows stronger, because she learns that her answer mattered to you.` */
export const tieSentence = (tie: { effect: RelationshipEffect; because: string }): string =>
  `The tie ${tie.effect === 0 ? 'stays' : 'grows'} ${tieWord(tie.effect)}, because ${tie.because}.`;
