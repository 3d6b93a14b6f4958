import type { Vignette } from './vignette.ts';
import { dollars } from './vignette.ts';

export const cafeShare: Vignette = {
  id: 'cafe-share',
  title: 'A share in the café',
  structure: 'anxious-or-bad-deal',
  other: 'Jo',
  situation:
    'Jo, your friend since childhood, wants you as a partner in her café and needs the money by Friday. “You of all people,” she says. The lease has a year to run and the takings do not cover it. With your money she stays open until the year is out; without it she closes in spring. The two of you exchange a favour a month, a lift or a child minded, worth {gainPerDeal} each to you. Owning a failing café together, you guess, makes the next {deals} of them {likelier} percentage points less likely, each counting {weight} of the one before.',
  unit: dollars,
  caption: 'The coming year in dollars. A minus is money lost.',
  noDeal: { you: 0, they: -2000 },
  terms: { givenUp: 4500, likelier: -0.2, gainPerDeal: 60, deals: 24, weight: 0.98 },
  answers: {
    keep: {
      label: 'Come in with a small sum and a signed limit',
      outcome: { you: -1500, they: -4000 },
      relationship: { effect: -1, because: 'from then on a shareholder sits at every dinner' },
      explanation:
        'Between yes and no there seems to be a grown-up middle, with a contract and a cap. The cap holds your loss to {noDeal.you - keep.you}. Jo, kept open by it, loses {noDeal.they - keep.they} more than if she had closed in spring. You have negotiated hard over the terms of something that neither of you should want. A careful version of a bad deal has better paperwork.',
    },
    give: {
      label: 'Come in with the full sum, because she asked',
      outcome: { you: -6000, they: -5000 },
      relationship: { effect: -1, because: 'the money will sit between you for years' },
      explanation:
        'She is your oldest friend, and she said the one sentence you cannot answer. You lose {noDeal.you - give.you}. It keeps her doors open, and when the year is out she is {noDeal.they - give.they} worse off than if she had closed in spring. Even the break-even lies below zero, at about {breakEven}: by your own guess the partnership wears the friendship down. The gift is in the intention, and it never arrives.',
    },
    ask: {
      label: 'Ask to see the books before you say anything',
      outcome: { you: -100, they: -2000 },
      relationship: { effect: 0, because: 'you took her seriously, and you raised a hope' },
      explanation:
        'You would like there to be a way. An evening with the books, and {noDeal.you - ask.you} for an hour of an accountant, show that there is none: the rent exceeds the takings in every month, and a partner changes neither. Jo ends where she would have ended, at {ask.they}. She hoped for a week. She also saw the figures in company, which may be worth more than it cost. We cannot tell.',
    },
    leave: {
      label: 'Say no today, and say that it is about the café',
      outcome: { you: 0, they: -2000 },
      relationship: {
        effect: 0,
        because: 'it hurts this week and leaves nothing between you to settle',
      },
      explanation:
        'It looks cold. No other answer leaves you more than {leave.you}, and none leaves Jo more than {leave.they}. What you do without this deal is to stay her friend, with no share in anything. Said at once, and with an offer to carry chairs in spring, a no gives her the days until Friday to look elsewhere. The hard part is to hear “you of all people” and not to answer that sentence.',
    },
  },
  evidence: {
    references: ['lose-lose-essay'],
    text: 'The essay behind this quiz says that a lose-lose outcome can be your BATNA, the best alternative to a negotiated agreement. We use the word otherwise, as textbooks do: a BATNA is what you do without the deal, and a deal in which both lose is still a deal. Here the alternative is the better of the two. The figures and the minus sign are inventions of ours, with no study behind them.',
  },
};
