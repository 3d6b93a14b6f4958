import type { Vignette } from './vignette.ts';

export const officeDays: Vignette = {
  id: 'office-days',
  title: 'The day you both come in',
  structure: 'false-lose-lose',
  other: 'Nadia',
  situation:
    'From next month you and Nadia must share one day a week in the office. Tuesday would suit you: the train is half empty and the meetings are few. But twice lately she has brought up Thursday, so you suppose that Thursday matters to her, and you are fond of her. She has not said why, and you have not asked. You will see each other on that day for a year at least. If the two of you send no day by Friday, the office sets one.',
  unit: { kind: 'count', one: 'hour', many: 'hours' },
  caption: 'Hours a week that each of you saves, against the day the office would set.',
  noDeal: { you: 0, they: 0 },
  answers: {
    keep: {
      label: 'Say that you want Tuesday, and stay with it',
      outcome: { you: 3, they: 2 },
      relationship: {
        effect: 0,
        because: 'she gets the day she hoped for and hears it as a demand',
      },
      explanation:
        'You have a reason and a timetable. Insisting feels selfish here and does no harm: Tuesday saves you {keep.you} a week and {keep.they} for Nadia, who had been hoping for it; she named Thursday because she took it for yours. You have the good day by luck, though. She hears a demand and agrees at once. You put that down to her good nature and feel that you owe her one, which you do not.',
    },
    give: {
      label: 'Write “Thursday is fine” and leave it at that',
      outcome: { you: 1, they: 1 },
      relationship: { effect: 0, because: 'nobody can thank you for a sacrifice they cannot see' },
      explanation:
        'A small sacrifice for a colleague seems a fair price for peace. She is making the same one: Thursday was her guess at what you wanted. Against the day you both wanted, Thursday costs you {ask.you - give.you} a week and her {ask.they - give.they}. Nobody receives what was given up, so there is nothing to be grateful for. Two polite people have arrived where a quarrel would have left them, only with better manners.',
    },
    ask: {
      label: 'Ask which day she would pick if you had no say',
      outcome: { you: 3, they: 2 },
      relationship: { effect: 1, because: 'she learns that her answer mattered to you' },
      explanation:
        'You noticed that you were guessing. The question is cheap, and worded like this it gives her no room to guess back. She says Tuesday, you laugh, and the week has {ask.you} more for you and {ask.they} more for her. You could have had the same day by insisting. The numbers cannot show the difference, which is that she knows you wanted to know.',
    },
    leave: {
      label: 'Send nothing and let the office set the day',
      outcome: { you: 0, they: 0 },
      relationship: {
        effect: -1,
        because: 'a silent form says that the two of you could not manage one conversation',
      },
      explanation:
        'It spares you a slightly awkward talk about weekdays, and Friday comes soon enough. The office goes by its room bookings, and you are back where the table starts, at {leave.you} for you and {leave.they} for her: less than either Tuesday or Thursday would have brought. Walking away is for a poor deal on the table. Here nobody had put one on the table yet.',
    },
  },
  evidence: {
    references: ['thompson-hrebec-1996'],
    text: 'Thompson and Hrebec (1996) brought together 32 experiments on what they call lose-lose agreements: people settle on something although another agreement was to be had that both would have preferred, often where they want the same thing. We have read the abstract only. Experiments can show that it happens. They cannot tell you how often it happens in your office.',
  },
};
