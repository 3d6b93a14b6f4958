/** Said wherever the tables and the arrows of the quiz are shown. */
export const notes = {
  judgement: 'What an answer does to the tie is our judgement. Nobody has measured it.',
  figures:
    'The figures are invented, and so are the people, but for O. Henry’s two. The table shows more than you would know at the time.',
} as const;
