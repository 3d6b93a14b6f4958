import type { Vignette } from './vignette.ts';
import { dollars } from './vignette.ts';

export const fathersMornings: Vignette = {
  id: 'fathers-mornings',
  title: 'Mornings with your father',
  structure: 'priced-sacrifice',
  other: 'Agnes',
  situation:
    'Your father needs someone on weekday mornings for about a year. He has met Agnes and likes her, and she costs less than the agency. If she starts on Monday she forfeits {givenUp} at her present job, and she asks whether you could make that up. She would come anyway; she has as good as said so. No contract says whether she rings when he leaves his breakfast, or stays on after a bad night. You guess that this is worth {gainPerDeal} a month to you over {deals} months, each counting {weight} of the one before, and that paying makes it {likelier} percentage points likelier.',
  unit: dollars,
  caption:
    'The first month in dollars: for you against the agency’s bill, for Agnes against staying where she is.',
  noDeal: { you: 0, they: 0 },
  terms: { givenUp: 240, likelier: 0.25, gainPerDeal: 180, deals: 12, weight: 0.95 },
  answers: {
    keep: {
      label: 'Hold to the agreed wage and leave the loss with her',
      outcome: { you: 400, they: 60 },
      relationship: { effect: -1, because: 'she starts the job by paying to start it' },
      explanation:
        'The wage is fair, she would accept, and {givenUp} is real money. You finish the month {keep.you} ahead of the agency’s bill and she finishes {keep.they} ahead of her old job. Then come the mornings that nobody checks. By your own guesses the goodwill you passed up was worth about {breakEven} over the year, which makes this saving the dearer choice by about {price}.',
    },
    give: {
      label: 'Add the sum to her first pay and say nothing about it',
      outcome: { you: 160, they: 300 },
      relationship: {
        effect: 1,
        because: 'she sees that you carried a loss you could have left to her',
      },
      explanation:
        'You pay {givenUp} and make no speech. By your own guesses that buys about {breakEven} of later mornings, so you end about {price} ahead if the guesses hold. Here a worse deal today is simply good business: most of what you are buying is done after the handshake, by someone you cannot watch. She will see the sum on the slip. She may take it for a slip of yours.',
    },
    ask: {
      label: 'Ask what the money is for, and then decide',
      outcome: { you: 160, they: 300 },
      relationship: { effect: 1, because: 'she was asked for the reason and was believed' },
      explanation:
        'A sum is easier to pay when it has a reason. It is rent, she says, due on Friday. No clever swap turns up; you pay, and the numbers are those of paying in silence, {ask.you} for you and {ask.they} for her. She knows that you heard the reason, and you know that the sum was no opening bid. Asking does not always find a third option. It nearly always finds something out.',
    },
    leave: {
      label: 'Thank her and ring the agency',
      outcome: { you: 0, they: 0 },
      relationship: { effect: 0, because: 'there was a hope between you and not yet a tie' },
      explanation:
        'An agency replaces a carer who falls ill and never asks for last month’s rent. That is worth something, and these figures leave it out. They do show what you decline: even paid in full, Agnes leaves you {give.you} better off in the first month alone. Walking away is for deals that are worse than none, and this one beats none at either price.',
    },
  },
  evidence: {
    references: ['hart-schweitzer-2022'],
    text: 'Hart and Schweitzer (2022) ask how far the economic value of a deal hinges on the relationship after it. Where it does, people who built the tie ended with better economic outcomes, because the other side worked harder later: four experiments, 1,601 people. We have read the abstract only. It reports averages, and the sums and chances here are inventions of ours.',
  },
};
