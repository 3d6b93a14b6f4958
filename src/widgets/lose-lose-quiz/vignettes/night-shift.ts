import type { Vignette } from './vignette.ts';

export const nightShift: Vignette = {
  id: 'night-shift',
  title: 'The trumpet upstairs',
  structure: 'hidden-trade',
  other: 'The Moreaus',
  situation:
    'You are a nurse on the night shift and sleep by day. Upstairs, every afternoon from three, the Moreaus’ son practises the trumpet for an audition in spring. He is getting better, and you are awake to hear it. The house rules allow no music before six. The landlord, if somebody wrote to him, would forbid the instrument altogether, after some weeks of letters. Madame Moreau greets you on the stairs and waters your plants in August. Why it is always the afternoon she has never said.',
  unit: { kind: 'count', one: 'hour', many: 'hours' },
  caption:
    'Hours a week, of sleep for you and of practice for their son. They are different hours, so nobody adds them up.',
  noDeal: { you: 30, they: 0 },
  answers: {
    keep: {
      label: 'Insist on the house rule: nothing before six',
      outcome: { you: 34, they: 3 },
      relationship: {
        effect: -1,
        because: 'a rule was quoted to people who would have answered a question',
      },
      explanation:
        'The rule is on your side, and in your job sleep is no luxury. You get {keep.you} and the boy is left with {keep.they}, squeezed in between six o’clock and supper. It is a settlement. It is also a fight over part of the day between people who have never compared their days. At seven you leave for the hospital, and they could not know that.',
    },
    give: {
      label: 'Buy earplugs and let him practise',
      outcome: { you: 25, they: 6 },
      relationship: { effect: -1, because: 'a favour they never hear of is turning into a grudge' },
      explanation:
        'You like them, an audition comes once, and complaining about a child is disagreeable. So you sleep {give.you}, which is {noDeal.you - give.you} less than if you had gone to the landlord, and he practises {give.they}. The Moreaus do not know that they owe you anything, so nothing grows from it on their side. By February you greet them less warmly, and they wonder what they have done.',
    },
    ask: {
      label: 'Ask when else he could play, and say when you sleep',
      outcome: { you: 36, they: 8 },
      relationship: { effect: 1, because: 'each of you has given the other hours that matter' },
      explanation:
        'They had believed your flat empty by day. From seven in the evening it is, and then he may play as loud as he likes: {ask.they} a week for him, and for you quiet days with {ask.you} of sleep. You pay for it with scales on your evenings off. Each side has handed over hours it could spare for hours the other needed. It took two timetables on one kitchen table; from the stairs nobody could have seen it.',
    },
    leave: {
      label: 'Write to the landlord',
      outcome: { you: 30, they: 0 },
      relationship: { effect: -1, because: 'they hear of your trouble from the landlord' },
      explanation:
        'Tired people are not diplomatic, and a letter needs no courage. It works in the end. Counting the weeks of waiting you sleep {leave.you}, and the boy’s practice at home comes down to {leave.they}. You have handed the decision to somebody who knows neither timetable, and he has chosen the one answer for which no timetable is needed. As a no-deal value it is worth knowing: it is better for you than earplugs.',
    },
  },
  evidence: {
    references: ['chawla-2021'],
    text: 'In the CaSiNo corpus (K. Chawla and co-authors, 2021, CC BY 4.0; figures recomputed) pairs divide supplies for a camping trip. Where the two ranked the goods differently, 56.7 % of the agreements left nothing that would have been better for one and no worse for the other. The rest had such a trade still in them. Small stakes, one meeting, and the two people of a pair are not independent of each other.',
  },
};
