import { cardResponse } from './_card.ts';

export const GET = () =>
  cardResponse({
    kicker: 'A podcast episode and a course on negotiation',
    title: 'Find out how big the pie is before you split it',
    slices: [4, 6, 2],
    highlight: 1,
  });
