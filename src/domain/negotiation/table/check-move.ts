import { isConditional } from '../agents/bet-options.ts';
import { becauseOf } from '../agents/facts.ts';
import { type Move, moveKinds, talkKinds } from '../agents/move.ts';
import { otherParty } from '../agents/scene.ts';
import { baseOf } from './deals-of.ts';
import {
  faultOfDeal,
  faultOfOrder,
  faultOfTerm,
  faultOfTerms,
  faultOfWish,
  faultOfWorth,
} from './faults.ts';
import { isLastWord, moverOf, standingOf, type Talks } from './talks.ts';

/** Why something may not be said: a code for programs, a sentence for the person who tried. */
export interface Rejection {
  code:
    | 'over'
    | 'last-word'
    | 'unknown-move'
    | 'offers-only'
    | 'greeted'
    | 'nothing-offered'
    | 'no-offer-of-yours'
    | 'which'
    | 'mediator-came'
    | 'nothing-uncertain'
    | 'no-condition'
    | 'not-three'
    | 'malformed';
  sentence: string;
}

/** Why whoever's turn it is may not say this; `null` when they may. Never throws, whatever it is given. */
export function checkMove(talks: Talks, move: Move): Rejection | null {
  if (talks.ending !== null) {
    return reject('over', 'This negotiation is over. Take the last move back, or begin again.');
  }
  if (!moveKinds.includes(move.kind)) {
    return reject('unknown-move', 'There is no such move at this table.');
  }
  if (isLastWord(talks) && !['accept', 'reject', 'walk-away'].includes(move.kind)) {
    return reject('last-word', 'The turns are used up. Accept what is on the table, or leave it.');
  }
  const argues = talkKinds.includes(move.kind) || becauseOf(move) !== null;
  if (!talks.arguments && argues) {
    return reject(
      'offers-only',
      'At this table only offers are exchanged, no questions and no reasons.',
    );
  }
  return checkPlace(talks, move) ?? checkContent(talks, move);
}

/** Whether this can be said at this point, whatever it says. */
function checkPlace(talks: Talks, move: Move): Rejection | null {
  const by = moverOf(talks);
  const theirs = standingOf(talks, otherParty(by));
  switch (move.kind) {
    case 'greet':
      return talks.turns.some((turn) => turn.by === by)
        ? reject('greeted', 'You have said hello, or got down to business, already.')
        : null;
    case 'ask-why':
    case 'reject':
      return theirs.length === 0 ? nothingOffered() : null;
    case 'accept':
      return theirs.length === 0 ? nothingOffered() : checkWhich(move.which, theirs.length);
    case 'hold':
    case 'threaten':
      return standingOf(talks, by).length === 0 ? noOfferOfYours() : null;
    case 'change':
    case 'if-then':
      if (move.of !== 'mine' && move.of !== 'theirs')
        return malformed('A change starts from one of two offers.');
      if (baseOf(talks, by, move.of) !== null) return null;
      return move.of === 'mine' ? noOfferOfYours() : nothingOffered();
    case 'mediator':
      return talks.turns.some((turn) => turn.move.kind === 'mediator')
        ? reject('mediator-came', 'The mediator has been here. A second visit adds nothing.')
        : null;
    default:
      return null;
  }
}

function checkWhich(which: number | undefined, offers: number): Rejection | null {
  if (offers === 1) {
    return which === undefined || which === 0
      ? null
      : reject('which', 'There is only one offer on the table.');
  }
  return which !== undefined && Number.isInteger(which) && which >= 0 && which < offers
    ? null
    : reject('which', `There are ${offers} offers on the table. Say which one you accept.`);
}

/** Whether what it says makes sense in this scene. */
function checkContent(talks: Talks, move: Move): Rejection | null {
  const { problem } = talks.scene;
  const by = moverOf(talks);
  const because = becauseOf(move);
  const fault =
    move.kind === 'explain' && because === null
      ? 'A reason names an issue and what its options are worth.'
      : because && faultOfWorth(problem, because.issue, because.worth);
  if (fault) return malformed(fault);
  switch (move.kind) {
    case 'tell':
      return malformed(faultOfWish(problem, move.wish));
    case 'tell-priority':
      return malformed(faultOfOrder(problem, move.order));
    case 'ask-worth':
      return malformed(faultOfTerm(problem, { issue: move.issue, option: 0 }));
    case 'tell-worth':
      return malformed(faultOfWorth(problem, move.issue, move.worth));
    case 'benchmark':
      return malformed(faultOfTerm(problem, move));
    case 'package':
      return malformed(faultOfDeal(problem, move.deal));
    case 'change':
      return malformed(faultOfTerms(problem, baseOf(talks, by, move.of), [move]));
    case 'if-then':
      return malformed(
        faultOfTerms(problem, null, move.ifYou) ??
          faultOfTerms(problem, null, move.thenI) ??
          faultOfTerms(problem, baseOf(talks, by, move.of), [...move.ifYou, ...move.thenI]),
      );
    case 'three':
      return checkThree(talks, move.deals);
    case 'contingent':
      return checkContingent(talks, move.deal);
    default:
      return null;
  }
}

function checkThree({ scene }: Talks, deals: number[][]): Rejection | null {
  if (!Array.isArray(deals) || deals.length !== 3) {
    return reject('not-three', 'Put exactly three offers on the table.');
  }
  for (const deal of deals) {
    const fault = faultOfDeal(scene.problem, deal);
    if (fault) return malformed(fault);
  }
  return new Set(deals.map((deal) => deal.join(' '))).size === 3
    ? null
    : reject('not-three', 'Two of the three offers are the same. Make them different.');
}

function checkContingent({ scene }: Talks, deal: number[]): Rejection | null {
  if (!scene.conditional) {
    return reject(
      'nothing-uncertain',
      'Nothing in this scenario is uncertain, so there is nothing to bet on.',
    );
  }
  const fault = faultOfDeal(scene.problem, deal);
  if (fault) return malformed(fault);
  return isConditional(scene.conditional, deal)
    ? null
    : reject(
        'no-condition',
        'This offer does not depend on the event. Choose an option with an "if" in it.',
      );
}

function nothingOffered(): Rejection {
  return reject('nothing-offered', 'The other side has not made an offer yet.');
}

function noOfferOfYours(): Rejection {
  return reject('no-offer-of-yours', 'You have not made an offer yet. Make a whole one first.');
}

function malformed(fault: string | null): Rejection | null {
  return fault === null ? null : reject('malformed', fault);
}

function reject(code: Rejection['code'], sentence: string): Rejection {
  return { code, sentence };
}
