import type { Unit, Vignette } from './vignette.ts';

const marks: Unit = { kind: 'count', one: 'mark', many: 'marks' };

export const magi: Vignette = {
  id: 'magi',
  title: 'Two presents, one evening',
  structure: 'gift',
  other: 'Jim',
  situation:
    'Christmas Eve, a rented flat, almost no money. Your hair reaches your knees and is the one thing that strangers stop to admire. Jim owns a gold watch that was his grandfather’s, and he looks at it when he thinks nobody sees, because it hangs on an old strap. The woman who buys hair would pay enough for yours to buy the watch a chain. What you cannot see, and the table can: this afternoon Jim is thinking of a set of combs for your hair, and of what his watch would fetch.',
  unit: marks,
  caption: 'Use in everyday life, in marks out of ten. The marks are ours.',
  noDeal: { you: 5, they: 5 },
  answers: {
    keep: {
      label: 'Keep your hair and buy him something small',
      outcome: { you: 9, they: 2 },
      relationship: {
        effect: -1,
        because: 'he parted with a treasure and you with some coins',
      },
      explanation:
        'A few coins and some thought are also a present, and hair takes years. This leaves you best placed by use, at {keep.you}: Jim sells his watch, and the combs find the hair they were bought for. He ends at {keep.they}, with your small parcel in his hand and no way to tell the time. Nobody has been unkind. Both of you will remember who spent what.',
    },
    give: {
      label: 'Sell your hair for the chain and tell him nothing',
      outcome: { you: 1, they: 1 },
      relationship: { effect: 1, because: 'each sees what the other was ready to lose' },
      explanation:
        'You want to see his face, and asking would spoil it. Jim reasons the same way. He unwraps a chain for a watch he has sold, you unwrap combs for hair you no longer have, and the table shows {give.you} for each of you. Done in silence, two generous acts have cancelled each other. Yet each of you has seen what the other would part with, and this table has no column for that.',
    },
    ask: {
      label: 'Ask him what you two want to do about presents',
      outcome: { you: 6, they: 6 },
      relationship: {
        effect: 1,
        because: 'you planned the evening together and nobody had to guess',
      },
      explanation:
        'The case for asking is that a present is meant to be used. The question costs you the surprise. It saves the hair and the watch, and two modest parcels leave each of you at {ask.you}, which is {ask.you - give.you} more than two silent sacrifices. What it cannot give is proof. He will know what you like; he will not have seen what you would give up for him.',
    },
    leave: {
      label: 'Say that there will be no presents this year',
      outcome: { you: 5, they: 5 },
      relationship: { effect: 0, because: 'nothing was risked and nothing was shown' },
      explanation:
        'You have no money, and pretending otherwise is tiring. Each of you keeps what you are proud of, at {leave.you}, and nobody comes home with a useless parcel. By use this beats the famous ending. It also means that on this one evening neither of you learns anything about the other, except that you were sensible.',
    },
  },
  evidence: {
    references: ['o-henry-1905', 'curhan-2008', 'pon-2004', 'lose-lose-essay'],
    text: 'The story is O. Henry’s, printed in the New York Sunday World on 10 December 1905 and retold here. Curhan and colleagues open a paper of 2008 with it, of which we have read the abstract and the opening. What they compared were strangers in a simulated job negotiation, told that their company’s culture was either extremely hierarchical or egalitarian. The egalitarian pairs reached less efficient deals and more relational capital. The essay behind this quiz speaks of a company that wants success and one that wants to help people; the article it retells does not. One simulation, averages of groups: it says nothing about married couples.',
  },
  retelling: {
    first: {
      title: 'Told by use',
      text: 'Della has her hair cut off and buys a chain. Jim sells the watch and buys combs. Count only what can be worn or wound that evening, and each has paid dearly for something of no use. Had they talked at breakfast, both would have been better off. Told this way it is what researchers call a lose-lose agreement: another arrangement was to be had, and both would have preferred it.',
    },
    second: {
      title: 'Told by what each learnt',
      text: 'The same evening, the same two parcels. Della knows that Jim would sell the thing he was proudest of, and Jim knows it of her. A question at breakfast would not have shown it. Hair grows again; the watch is gone. The story calls the pair foolish and then, in its last lines, wise. Told this way both gave something up and came closer, which is the other thing people mean by lose-lose.',
      unit: marks,
      caption:
        'What each learns about the other, in marks out of ten. The marks are ours, and nobody has measured it.',
      outcomes: {
        keep: { you: 8, they: 1 },
        give: { you: 9, they: 9 },
        ask: { you: 5, they: 5 },
        leave: { you: 1, they: 1 },
      },
      noDeal: { you: 1, they: 1 },
    },
  },
};
