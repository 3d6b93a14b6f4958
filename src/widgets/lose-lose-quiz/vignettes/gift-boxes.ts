import type { Vignette } from './vignette.ts';
import { dollars } from './vignette.ts';

export const giftBoxes: Vignette = {
  id: 'gift-boxes',
  title: 'Such lovely boxes',
  structure: 'false-lose-lose',
  other: 'Ines',
  situation:
    'You sell honey to Ines’s delicatessen. In the first year you sent a few jars in a printed box, she said how pretty, and since then every jar has travelled in one, at your expense. Now she writes that she has cleared a second shelf in the stockroom “so that you can go on with your lovely boxes”. The boxes cost you more than lids, labels and petrol together. Ines is a good customer, pays on the day and puts your jars at eye level, and you would like it to stay like that. Without Ines you would be back at the weekly market.',
  unit: dollars,
  caption:
    'A season in dollars: what the honey leaves each of you after all costs, boxes included.',
  noDeal: { you: 900, they: 700 },
  answers: {
    keep: {
      label: 'Send the next order without boxes',
      outcome: { you: 1680, they: 1250 },
      relationship: { effect: 0, because: 'she has to guess what the change means' },
      explanation:
        'Boxes cost money, and honey tastes the same without them. Dropping them takes you from {give.you} to {keep.you} and, though you could not know, does her a favour: on Mondays her staff had to unpack every jar and flatten every box. She ends at {keep.they} where she was at {give.they}. It was a good guess. She opens the delivery, sees bare jars, and wonders for a week whether you are short of money or about to leave her.',
    },
    give: {
      label: 'Go on with the boxes',
      outcome: { you: 1200, they: 1000 },
      relationship: { effect: 0, because: 'each pays for a courtesy the other could do without' },
      explanation:
        'This is how one treats a good customer, and she does say thank you. So you pay for boxes that her staff flatten for the bin every Monday, and she pays for the Mondays. Against the best arrangement in the table you are {ask.you - give.you} down on the season and she is {ask.they - give.they} down, each for the other’s sake. The habit defends itself: every box that arrives proves to her how much you care about boxes.',
    },
    ask: {
      label: 'Ask what happens to the boxes after they arrive',
      outcome: { you: 1700, they: 1350 },
      relationship: { effect: 1, because: 'you have something to laugh about together' },
      explanation:
        'The question is a little embarrassing, which is why it has waited for years. She laughs, tells you about Mondays, and shows you the crates in which the cheese comes. Honey goes in crates from then on and the crates come back: {ask.you} for you, {ask.they} for her. Most of that you could have had by simply dropping the boxes. What the question adds is the crate, and the laugh.',
    },
    leave: {
      label: 'Leave the shop and go back to the market',
      outcome: { you: 900, they: 700 },
      relationship: { effect: -1, because: 'she cleared a shelf for you and you are gone' },
      explanation:
        'When an arrangement chafes, leaving it is a thought, and nobody at a market expects printed cardboard. Yet what chafed was the box. With every box paid for, the shop still leaves you {give.you} and the market {leave.you}, and Ines has two shelves to fill with somebody else’s honey, at {leave.they}. You would be giving up a good arrangement for its one bad part, and neither of you ever wanted that part.',
    },
  },
  evidence: {
    references: ['lose-lose-essay', 'thompson-hrebec-1996'],
    text: 'The same word, two things. The essay behind this quiz says lose-lose where both give something up and the tie grows. Thompson and Hrebec (1996, read as an abstract) say it where both accept something although they would have preferred another agreement that was to be had. The boxes look like the first and are the second. Ask whether anybody receives what is being given up.',
  },
};
