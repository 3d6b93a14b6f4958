import { estimatedWorth } from '../../src/domain/negotiation/agents/estimate.ts';
import { countFacts } from '../../src/domain/negotiation/agents/facts.ts';
import { estimateFrom, factsGiven, factsHeard } from '../../src/domain/negotiation/agents/known.ts';
import { shareOf, type WholeDeal } from '../../src/domain/negotiation/table/index.ts';
import {
  type Claim,
  type Claims,
  commonNumbers,
  near,
  type SaidThen,
  untrue,
  wanted,
} from './reason-claims.ts';

const mostDeals = 500;

const told = ({ view }: SaidThen) => countFacts(factsHeard(view));
const promised = ({ view }: SaidThen) =>
  view.round < view.rounds && view.turns.some(({ mine, move }) => !mine && move.kind === 'future');
const treatedWell = ({ view }: SaidThen) => (view.memory?.treatment ?? 0) > 0;

/** What she says of herself is the truth. */
function honest({ view: { seat }, move }: SaidThen): boolean {
  const stake = (issue: number) => {
    const values = seat.issues[issue]?.values ?? [];
    return Math.max(...values) - Math.min(...values);
  };
  if (move.kind === 'tell-priority')
    return (
      move.order.length === seat.issues.length &&
      move.order.every(
        (issue, i) => i === 0 || stake(issue) <= stake(move.order[i - 1] as number) + 1e-6,
      )
    );
  const because = move.kind === 'tell-worth' ? move : move.kind === 'explain' ? move.because : null;
  const values = seat.issues[because?.issue ?? -1]?.values ?? [];
  return (
    because?.worth.every((worth, i) => near(worth, (values[i] as number) - Math.min(...values))) ??
    false
  );
}

const curveHolds = ({ view, reason: { numbers } }: SaidThen) => {
  const mediated = view.turns.some(({ move }) => move.kind === 'mediator');
  const floor = (view.memory?.treatment ?? 0) < 0 ? 0.4 : 0.25;
  const { share = 0, aspiration = 1 } = numbers;
  return {
    'what is wanted at this turn is so': near(
      aspiration,
      wanted(1, floor, view.turn + (mediated ? 1 : 0), view.limit),
    ),
    'it leaves what is wanted': share >= aspiration,
  };
};

/** No deal that leaves as much seems better for the other side; looked at one by one where they are few. */
function seemsBest({ view, reason, after = [] }: SaidThen): boolean {
  const { seat } = view;
  const count = seat.issues.reduce((all, { options }) => all * options.length, 1);
  const estimate = estimateFrom(view);
  const most = estimatedWorth(estimate, after);
  if (!near(reason.numbers.estimate, most)) return false;
  if (count > mostDeals) return true;
  const deals = seat.issues.reduce<WholeDeal[]>(
    (some, { options }) => some.flatMap((deal) => options.map((_, i) => [...deal, i])),
    [[]],
  );
  return deals.every(
    (deal) =>
      shareOf(seat, deal) < (reason.numbers.aspiration as number) ||
      estimatedWorth(estimate, deal) <= most + 1e-6,
  );
}

const answers =
  (why: Record<string, (said: SaidThen) => boolean>): Claim =>
  (said) =>
    untrue({
      'she was asked': said.heard?.kind.startsWith('ask-') ?? false,
      'it is the truth': honest(said),
      ...Object.fromEntries(Object.entries(why).map(([words, holds]) => [words, holds(said)])),
    });

const returns: Claim = (said) => {
  const { heard, reason } = said;
  const issue =
    heard?.kind === 'tell-worth'
      ? heard.issue
      : heard?.kind === 'explain'
        ? heard.because.issue
        : undefined;
  return untrue({
    'the same was told':
      reason.rule === 'return-order'
        ? heard?.kind === 'tell-priority' && heard.order.length > 0
        : issue === reason.issue,
    'it is the truth': honest(said),
  });
};

const offers: Claim = (said) =>
  untrue({ ...commonNumbers(said), ...curveHolds(said), 'it seems best': seemsBest(said) });

export const ingridClaims: Claims = {
  'ask-first': (said) =>
    untrue({ 'nothing was told': told(said) === 0, 'she has no offer': said.before === undefined }),
  'answer-me-first': (said) =>
    untrue({
      'nothing was told': told(said) === 0,
      'she was asked': said.heard?.kind.startsWith('ask-') ?? false,
    }),
  'answer-order': answers({ 'something was told': (said) => told(said) > 0 }),
  'answer-worth': answers({ 'something was told': (said) => told(said) > 0 }),
  'answer-promise': answers({ 'a next meeting was named': promised }),
  'answer-kindness': answers({
    'the last meeting was good': (said) =>
      treatedWell(said) && said.reason.numbers.treatment === said.view.memory?.treatment,
  }),
  'return-order': returns,
  'return-worth': returns,
  'explain-reason': (said) => {
    const { seat } = said.view;
    const given = factsGiven(said.view).worth;
    const stakes = seat.issues.map(({ values }) => Math.max(...values) - Math.min(...values));
    const untold = stakes.filter((_, issue) => given[issue] === null);
    return untrue({
      'she was asked why': said.heard?.kind === 'ask-why',
      'it is the truth': honest(said),
      'it matters most of what is untold': near(said.reason.numbers.stake, Math.max(...untold)),
    });
  },
  'best-for-you': offers,
  'same-offer-again': (said) => [
    ...offers(said),
    ...untrue({ 'she holds': said.move.kind === 'hold' }),
  ],
  'three-equal': (said) => {
    const { least = 0, most = 1, aspiration = 1 } = said.reason.numbers;
    const shares =
      said.move.kind === 'three'
        ? said.move.deals.map((deal) => shareOf(said.view.seat, deal))
        : [];
    return [
      ...offers(said),
      ...untrue({
        'it is a third turn': said.view.turn % 3 === 0,
        'there are three': shares.length === 3,
        'least and most are so': Math.min(...shares) === least && Math.max(...shares) === most,
        'none leaves less than is wanted': least >= aspiration,
      }),
    ];
  },
  'delayed-acceptance': (said) => {
    const { offered = 0, threshold = 1, share = 0, estimate = 0, theirs = 0 } = said.reason.numbers;
    return untrue({
      ...commonNumbers(said),
      'their offer is good enough': offered >= threshold,
      'hers is as good for her': share >= offered,
      'hers seems better for the other side': estimate > theirs,
      'it is the first': said.view.turns.every(({ rule }) => rule !== 'delayed-acceptance'),
    });
  },
};
