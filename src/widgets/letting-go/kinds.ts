/** The four things that can be let go of, in the order of the lesson. */
export const kindIds = ['assumption', 'position', 'winning', 'grievance'] as const;
export type KindId = (typeof kindIds)[number];

export interface Kind {
  title: string;
  /** Asks the learner for one. */
  prompt: string;
  /** One that somebody might write. */
  example: string;
  /** The question that does it, as the lesson has it. */
  question: string;
  /** What to do with the answer. */
  after: string;
}

export const kinds: Record<KindId, Kind> = {
  assumption: {
    title: 'The assumption',
    prompt: 'What do you take for granted about what they want?',
    example: 'They want the early date',
    question: 'Which would you choose if I had no say?',
    after: 'Ask it before you make any offer. Afterwards the answer is about your offer.',
  },
  position: {
    title: 'The position',
    prompt: 'What have you said that you must have, or have they?',
    example: 'I want the van on Fridays',
    question: 'What would you do with it?',
    after: 'The use is what you keep. Look for a second way to it that costs them less.',
  },
  winning: {
    title: 'The wish to win',
    prompt: 'What would you like all the better because they do not get it?',
    example: 'The corner office',
    question: 'Would I still want it if they did not mind?',
    after: 'If the answer is no, you have found something that costs you nothing to give.',
  },
  grievance: {
    title: 'The grievance',
    prompt: 'What did they do that has not been settled, and when?',
    example: 'They told the others first, in March',
    question: 'What would settle it?',
    after:
      'If a person can do it, raise it by itself, before everything else. If nobody can, it is no item.',
  },
};
