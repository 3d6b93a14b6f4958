import { sameWorth } from './equal-offers.ts';
import type { RuleId } from './reason.ts';

/** `who` speaks; `show` writes a number of the reason; `issue` is the name of the issue it is about. */
type Sentence = (
  who: string,
  show: (key: string) => string,
  issue: string,
  numbers: Readonly<Record<string, number>>,
) => string;

const wanted = 'of the way from no deal to the best deal';

function haggling(who: string, issue: string, { offers = 1 }: Parameters<Sentence>[3]): string {
  const last = offers > 1 ? 'The first of the three you offered' : 'Your last offer';
  return `${last} differs in ${issue} alone, so ${who} moves on ${issue} alone`;
}

/** Added to a reason that the last meeting made harder. */
export const guardSentence = (who: string, show: (key: string) => string): string =>
  `Your relationship line of the last meeting was ${show('treatment')}, so ${who} lets go of less: even at the last turn ${show('floor')} is wanted, where ${show('usualFloor')} would have done.`;

export const reasonSentences: Record<RuleId, Sentence> = {
  'nothing-to-gain': (who) =>
    `No deal here is worth more to ${who} than none, so there is nothing to talk about.`,
  'at-aspiration': (who, show) =>
    `The offer brings ${who} ${show('offered')} ${wanted}; ${show('threshold')} is enough at this turn, since no more would be asked for at the next, so it is taken.`,
  'last-word-accept': (who, show) =>
    `There is no further turn, and the offer is worth ${show('gain')} more to ${who} than no deal.`,
  'last-word-refuse': (who) =>
    `There is no further turn, and nothing on the table is as good for ${who} as no deal.`,
  'same-offer-again': (who, show) =>
    `At turn ${show('turn')} ${who} wants ${show('aspiration')} ${wanted}, and of the deals that leave so much the one offered before still seems best for you.`,
  'high-opening': (who) =>
    `${who} opens with the deal that is best for ${who} and looks at nothing else.`,
  'smallest-step': (who, show, issue) =>
    `${who} wants ${show('aspiration')} ${wanted} at turn ${show('turn')}. Giving way on ${issue} costs least and still leaves ${show('share')}.`,
  'argued-step': (who, show, issue) =>
    `You gave a reason on ${issue}, so ${who} steps down there: that leaves ${show('share')}, and ${show('aspiration')} is wanted at this turn.`,
  'same-issue-step': (who, show, issue, numbers) =>
    `${haggling(who, issue, numbers)}: one step, which leaves ${show('share')} of at least ${show('aspiration')} wanted.`,
  'same-issue-wait': (who, show, issue, numbers) =>
    `${who} wants ${show('aspiration')} ${wanted} at turn ${show('turn')}. ${haggling(who, issue, numbers)}, and a step there would not leave so much.`,
  'same-issue-end': (who, _, issue, numbers) =>
    `${haggling(who, issue, numbers)}, and has no step left there.`,
  'not-yet': (who, show) =>
    `${who} wants ${show('aspiration')} ${wanted} at turn ${show('turn')}, and no single step would leave so much. Late is when ${who} moves.`,
  'everything-matters': (who) =>
    `${who} thinks that telling what matters would weaken the position, and so everything matters.`,
  'benchmark-step': (who, show, issue) =>
    `What others settle for moves ${who} one step on ${issue}, once. It leaves ${show('share')} ${wanted}.`,
  'benchmark-unmoved': (who, _, issue) =>
    `What you say is usual does not move ${who} on ${issue}: it has moved ${who} there before, or asks for no less than the offer does.`,
  'benchmark-floor': (who, show, issue) =>
    `What you say is usual would move ${who} on ${issue}, but even at the last turn ${who} wants ${show('floor')} ${wanted}, and a step there would not leave so much.`,
  'mediator-step': (who, show, issue) =>
    `The mediator asks both to move, and for that ${who} gives one step on ${issue}, whatever is wanted at this turn. It leaves ${show('share')} ${wanted}.`,
  'future-step': (who, show, issue) =>
    `You will meet again, and for that ${who} gives one step on ${issue}, once. It leaves ${show('share')} ${wanted}.`,
  'future-unmoved': (who) =>
    `The next meeting does not move ${who}: there is none, or it has been paid for already.`,
  'threat-unmoved': (who, show) =>
    `A threat does not move ${who}. The offer stands, and it would keep ${show('share')} ${wanted}.`,
  nibble: (who, show, issue) =>
    `Your offer is good enough for ${who} (${show('offered')}). Before signing, ${who} asks for a little more, on ${issue}: that would make it ${show('share')}.`,
  'nibble-spared': (who, show) =>
    `The offer brings ${who} ${show('offered')} ${wanted}, and ${show('threshold')} is enough at this turn. ${who} would ask for a little more before signing, and leaves that out because you were good to deal with: your relationship line of the last meeting was ${show('treatment')}.`,
  'ask-first': (who) =>
    `You have not told ${who} what matters to you, so ${who} asks before making an offer.`,
  'answer-me-first': (who) => `${who} answers whoever has answered, and you have told nothing yet.`,
  'answer-order': (who) => `You have told something, so ${who} answers, and truthfully.`,
  'answer-worth': (who, _, issue) =>
    `You have told something, so ${who} says what ${issue} is worth, truthfully.`,
  'answer-promise': (who) =>
    `You have told nothing yet, but you spoke of meeting again, so ${who} answers, and truthfully.`,
  'answer-kindness': (who, show) =>
    `You have told nothing yet, but you were good to deal with: your relationship line of the last meeting was ${show('treatment')}. So ${who} answers, and truthfully.`,
  'return-order': (who) => `You said what matters to you, so ${who} does the same.`,
  'return-worth': (who, _, issue) =>
    `You said what ${issue} is worth to you, so ${who} does the same.`,
  'explain-reason': (who, show, issue) =>
    `You asked why. Of what ${who} has not yet told in this meeting, ${issue} matters most: ${show('stake')} are at stake.`,
  'best-for-you': (who, show) =>
    `At turn ${show('turn')} ${who} wants ${show('aspiration')} ${wanted}. Of the deals that leave so much, this one seems best for you; it leaves ${show('share')}.`,
  'three-equal': (who, show, _, { least = 0, most = 0 }) =>
    most - least <= sameWorth
      ? `Every third turn ${who} makes three offers that are worth about the same to ${who} (${show('least')} to ${show('most')}), to learn which you like best.`
      : `Every third turn ${who} makes three offers, to learn which you like best. They are not worth quite the same to ${who} (${show('least')} to ${show('most')}), but each leaves the ${show('aspiration')} wanted at this turn.`,
  'delayed-acceptance': (who, show) =>
    `Your offer is good enough for ${who} (${show('offered')}) and still stands. This one leaves ${who} ${show('share')} and seems better for you, so ${who} asks once before signing.`,
  haggle: (who, show, issue) =>
    `${who} looks at ${issue} alone and gives way on it a little with every turn (this is turn ${show('turn')}).`,
  split: (who) =>
    `${who} meets the other offer halfway on every issue, whatever the issues are worth.`,
  'open-up': (who, show) =>
    `Turn ${show('turn')} is early, and ${who} says what matters before making an offer.`,
};
