import type { Vignette } from './vignette.ts';
import { dollars } from './vignette.ts';

export const lateBottles: Vignette = {
  id: 'late-bottles',
  title: 'Bottles, two weeks late',
  structure: 'hidden-trade',
  other: 'Halim',
  situation:
    'You press cider. Halim, who has made your bottles for years, telephones: his kiln has cracked and the whole order will be two weeks late. The contract gives you {givenUp} for that. He does not dispute it; he sounds tired. A wholesaler has bottles today, at a stiff price. When glass is short Halim decides whom to serve first, and being first is worth {gainPerDeal} to you in each of the next {deals} seasons, each counting {weight} of the one before. Letting the penalty go, you think, makes it {likelier} percentage points likelier.',
  unit: dollars,
  caption: 'This season’s cider in dollars: what the bottles leave each of you.',
  noDeal: { you: 1900, they: 0 },
  terms: { givenUp: 900, likelier: 0.4, gainPerDeal: 500, deals: 8, weight: 0.9 },
  answers: {
    keep: {
      label: 'Claim the {givenUp}',
      outcome: { you: 3200, they: 400 },
      relationship: { effect: -1, because: 'he will remember in which month you used the clause' },
      explanation:
        'A penalty is a price that both of you signed, and claiming it is no insult. You end the season at {keep.you} and Halim at {keep.they}. The bottles still come two weeks late, and the first apples do not wait. The clause paid you for the delay without making it any shorter. By your own guesses it may also have used up about {breakEven} of goodwill, somewhat more than it brought in.',
    },
    give: {
      label: 'Let the penalty go and say nothing more',
      outcome: { you: 2300, they: 1300 },
      relationship: { effect: 1, because: 'he knows what you could have claimed' },
      explanation:
        'You forgo {givenUp} for about {breakEven} of being served first in later years. By your own numbers it pays, with about {price} to spare, which is thin: move a guess a little and the answer turns. And something has been left lying. You were generous about the money, and in the whole conversation neither of you said a word about the bottles.',
    },
    ask: {
      label: 'Ask how many bottles he could send on time',
      outcome: { you: 3400, they: 1400 },
      relationship: { effect: 1, because: 'the two of you got through his bad week together' },
      explanation:
        'Everything two weeks late sounds like the answer to a question nobody put. He can fill a third of the order from stock, which is enough for your first pressing. The rest you would only have had to store, and he would rather make it when the kiln is mended. No penalty: {ask.you} for you, {ask.they} for him. Claiming and forgiving both concerned the same {givenUp}. The dates were worth {ask.you - give.you} to you, and nobody had looked at them.',
    },
    leave: {
      label: 'Cancel and buy from the wholesaler',
      outcome: { you: 1900, they: 0 },
      relationship: { effect: -1, because: 'you left in the week in which he needed the order' },
      explanation:
        'A late supplier is a risk, and a cautious buyer might well go. You would be left with {leave.you}, which is {keep.you - leave.you} less than if you stay and claim the penalty, and Halim with {leave.they} and a shed full of glass in your shape. Work this number out before you ring him back, even if you never use it: every other answer is measured against it.',
    },
  },
  evidence: {
    references: ['acar-burkay-2020'],
    text: 'Acar-Burkay, Schei and Warlop (2020) looked at 108 simulated negotiations. Pairs of one cooperator and one individualist did best economically, and the relational capital was still visible seven months later. We have read the abstract only, and it reports averages. It supports the thought that a tie outlasts the deal it was made in. What that is worth in bottles is your guess.',
  },
};
