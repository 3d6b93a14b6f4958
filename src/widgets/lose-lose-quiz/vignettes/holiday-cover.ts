import type { Vignette } from './vignette.ts';

export const holidayCover: Vignette = {
  id: 'holiday-cover',
  title: 'The third Christmas running',
  structure: 'anxious-or-bad-deal',
  other: 'Rolf',
  situation:
    'For the third year Rolf asks whether you would take his {givenUp} on call at Christmas. He asks in the corridor, cheerfully, and has already half thanked you. Your stomach tightens: he sits opposite you, and you cannot bear a sulk across a desk. He has put the same question to three others and holds nothing against those who said no. What you would gain from his goodwill is perhaps {gainPerDeal} in each of the next {deals} years, each counting {weight} of the one before. Asked calmly how much likelier a yes makes it, you say {likelier} percentage points.',
  unit: { kind: 'count', one: 'day', many: 'days' },
  caption:
    'Days with the family over Christmas and Easter. Without an agreement the rota stands. Rolf has no plans for Easter.',
  noDeal: { you: 6, they: 3 },
  terms: { givenUp: 2, likelier: 0, gainPerDeal: 1, deals: 3, weight: 0.9 },
  answers: {
    keep: {
      label: 'Offer a swap: his days at Christmas for as many of yours at Easter',
      outcome: { you: 6, they: 5 },
      relationship: { effect: 1, because: 'a favour that is returned can be asked for again' },
      explanation:
        'You would like to help and you would like to be asked as an equal. With the swap you keep {keep.you}, as many as the rota gave you, and Rolf has {keep.they}, which is {keep.they - noDeal.they} more than it gave him. He agrees faster than you feared, since Easter means little to him. It is the offer you would have made at once to anybody whose mood did not worry you.',
    },
    give: {
      label: 'Say yes and smile',
      outcome: { you: 4, they: 5 },
      relationship: { effect: -1, because: 'he takes it for granted and you resent it' },
      explanation:
        'A yes ends the tightness at once, and that relief is what you are buying. It costs {givenUp}. Against it stands a break-even of {breakEven}, because by your own estimate nothing in Rolf depends on your answer. Called by its name it is a gift of {price}. It goes to a feeling, and the feeling will be back next December. Rolf, meanwhile, has come to believe that you like working at Christmas.',
    },
    ask: {
      label: 'Ask whether he needs both days',
      outcome: { you: 5, they: 4 },
      relationship: {
        effect: 0,
        because: 'he got part of what he wanted and learnt nothing about you',
      },
      explanation:
        'A question is easier than a no. He can make do with part of it, he says, and you end with {ask.you}, which is {noDeal.you - ask.you} less than the rota gave you, and he with {ask.they}. Asking is a good way to begin. Here it is also a way of never saying what you want, and Rolf, who reads rotas better than minds, goes off thinking that you did not care.',
    },
    leave: {
      label: 'Say no, kindly, and let the rota stand',
      outcome: { you: 6, they: 3 },
      relationship: { effect: 0, because: 'he asked a question and got an answer' },
      explanation:
        'The rota was settled before he came round the corner. You keep {leave.you}, he keeps {leave.they}, and he says “No problem” and goes to find somebody else, as he did with the others. What you dreaded for a morning takes a quarter of a minute. There was a more generous answer that cost you nothing: with a swap he would have had {keep.they - leave.they} more.',
    },
  },
  evidence: {
    references: ['amanatullah-2008'],
    text: 'Amanatullah, Morris and Curhan (2008) describe people who yield because they fear strain. They set themselves lower limits; where both sides are like that, a pair reaches less joint gain and is more satisfied. We have read the abstract only, and it reports averages. The last finding deserves a second look: giving way can feel like success.',
  },
};
