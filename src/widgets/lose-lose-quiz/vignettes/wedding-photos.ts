import type { Vignette } from './vignette.ts';
import { dollars } from './vignette.ts';

export const weddingPhotos: Vignette = {
  id: 'wedding-photos',
  title: 'Your friend’s wedding',
  structure: 'gift',
  other: 'Tomas',
  situation:
    'You take photographs for a living. Tomas, a friend since school, is getting married on a Saturday in June and asks what you would charge. Your price for such a day is {keep.you}; another job that Saturday would pay {leave.you}. You could say {give.you}, and he would believe it. Now and then he sends you work. You expect {deals} more jobs of that kind, each worth {gainPerDeal} to you and each counting {weight} of the one before, and you guess that a friend’s price makes them {likelier} percentage points likelier.',
  unit: dollars,
  caption:
    'The Saturday in dollars: for you what you earn, for Tomas what the pictures are worth to him beyond what he pays.',
  noDeal: { you: 550, they: 150 },
  terms: { givenUp: 400, likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 },
  answers: {
    keep: {
      label: 'Name your usual price',
      outcome: { you: 700, they: 200 },
      relationship: {
        effect: 0,
        because: 'a fair price between friends is neither a favour nor an offence',
      },
      explanation:
        'Work is work, and a friend who pays in full may ask for what he likes. You earn {keep.you}, and the pictures are still worth {keep.they} more to Tomas than he pays. Many friendships run well on exactly this. If there is a cost, it is that he will compare the invoice with the one he would have written you, and that figure you do not know.',
    },
    give: {
      label: 'Say {give.you} and do not mention what it usually costs',
      outcome: { you: 300, they: 600 },
      relationship: { effect: 1, because: 'you did him a kindness, though only you know its size' },
      explanation:
        'You give up {givenUp}. The work he may send you accounts for about {breakEven} of it. The rest comes back in no currency, and that makes it a gift. You have priced this friendship, for this Saturday, at about {price}, and only you can say whether that is much. Since he never hears of it, he cannot thank you. He need not feel that he owes you anything either, which some would call the better half of a gift.',
    },
    ask: {
      label: 'Ask which parts of the day he wants pictures of',
      outcome: { you: 580, they: 480 },
      relationship: { effect: 1, because: 'you talked about his day before your price' },
      explanation:
        'You suspect that he imagines the whole package and needs a part of it. He wants the ceremony, and his grandmother. You charge a friend’s price for a short day, are free by four and take a job that evening: {ask.you} for you, and {ask.they} to the good for him. That is {ask.you - give.you} more for you than giving in silence and {give.they - ask.they} less for him. You have made a smaller gift, and he knows that it is one.',
    },
    leave: {
      label: 'Keep to the other job and recommend a colleague',
      outcome: { you: 550, they: 150 },
      relationship: { effect: 0, because: 'he loses a photographer and gains a guest' },
      explanation:
        'A friend behind the camera is missing from the dance floor, and some photographers decline the weddings of friends for that reason. You earn {leave.you} elsewhere and come in the evening; he pays your colleague and is left with {leave.they}. Against your own full price it costs you {keep.you - leave.you} and him {keep.they - leave.they}. Said early, and with the reason, it need not cost either of you more than that.',
    },
  },
  evidence: {
    references: ['curhan-elfenbein-xu-2006', 'neale-mcginn-1993'],
    text: 'Curhan, Elfenbein and Xu (2006) report that what people felt about a negotiation predicted their later decisions better than its economic result did; we have read the abstract only. In a simulation by Neale and McGinn (1993), which we know second hand, friends found more joint gain than couples or strangers. Both are averages of groups. Neither says what one friend is worth, so the page leaves that figure to you.',
  },
};
