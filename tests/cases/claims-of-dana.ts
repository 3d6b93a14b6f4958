import type { View } from '../../src/domain/negotiation/agents/agent.ts';
import { gainOf, shareOf, type WholeDeal } from '../../src/domain/negotiation/table/index.ts';
import {
  type Claim,
  type Claims,
  commonNumbers,
  near,
  type SaidThen,
  untrue,
  wanted,
} from './reason-claims.ts';

/** 0.15, and 0.4 after a meeting with a relationship line below zero. */
const floorOf = ({ memory }: View) => ((memory?.treatment ?? 0) < 0 ? 0.4 : 0.15);

const curveHolds = ({ view, reason: { numbers } }: SaidThen) => ({
  'what is wanted at this turn is so': near(
    numbers.aspiration,
    wanted(0.3, floorOf(view), view.turn, view.limit),
  ),
});

/** What every single step down from her offer would leave, on one issue or on any. */
function leftBySteps({ view: { seat }, before = [] }: SaidThen, only?: number): number[] {
  return before.flatMap((option, issue) => {
    if (only !== undefined && issue !== only) return [];
    const shares = (seat.issues[issue]?.options ?? [])
      .map((_, other) => before.with(issue, other))
      .filter((deal) => deal[issue] !== option && gainOf(seat, deal) < gainOf(seat, before))
      .map((deal) => shareOf(seat, deal));
    return shares.length > 0 ? [Math.max(...shares)] : [];
  });
}

/** A step on the issue of the reason alone, and the smallest one there. */
const stepHolds = (said: SaidThen) => {
  const { before, after, reason } = said;
  const changed = before?.flatMap((option, i) => (option === after?.[i] ? [] : [i]));
  return {
    'one issue moves': changed?.length === 1 && changed[0] === reason.issue,
    'by one step': near(reason.numbers.share, leftBySteps(said, reason.issue)[0]),
  };
};

const enough = ({ reason: { numbers } }: SaidThen) => ({
  'it leaves what is wanted': (numbers.share as number) >= (numbers.aspiration as number),
});

/** Their last offer (of three the first) beside the one before it, theirs or else hers. */
function haggled({ view, reason }: SaidThen) {
  const offers = view.turns.filter(({ deals, move }) => deals.length > 0 && move.kind !== 'hold');
  const at = offers.findLastIndex(({ mine }) => !mine);
  const last = offers[at];
  const before = offers.slice(0, at).findLast(({ mine }) => !mine) ?? offers[at - 1];
  const [p, q] = [last?.deals[0] as WholeDeal, before?.deals[0] as WholeDeal];
  const changed = p?.flatMap((option, i) => (option === q?.[i] ? [] : [i]));
  return {
    'the last offer differs in one issue': changed?.length === 1 && changed[0] === reason.issue,
    'three offers are called three': (last?.deals.length === 3) === (reason.numbers.offers === 3),
  };
}

const grantedBefore = ({ view: { turns }, reason }: SaidThen) =>
  turns.some(
    ({ rule, move }) => rule === 'benchmark-step' && 'issue' in move && move.issue === reason.issue,
  );

const stands: Claim = (said) =>
  untrue({ ...commonNumbers(said), 'she holds': said.move.kind === 'hold' });

export const danaClaims: Claims = {
  'high-opening': (said) => {
    const { seat } = said.view;
    const gains = seat.issues.flatMap(({ options }, issue) =>
      options.map((_, option) => gainOf(seat, (said.after ?? []).with(issue, option))),
    );
    return untrue({
      ...commonNumbers(said),
      'she had no offer': said.before === undefined,
      'no deal is better for her': Math.max(...gains) <= gainOf(seat, said.after ?? []),
    });
  },
  'smallest-step': (said) =>
    untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      ...stepHolds(said),
      ...enough(said),
      'it costs least': near(said.reason.numbers.share, Math.max(...leftBySteps(said))),
    }),
  'argued-step': (said) => {
    const { heard, reason } = said;
    const argued =
      heard?.kind === 'tell-worth'
        ? heard
        : heard && 'because' in heard
          ? heard.because
          : undefined;
    return untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      ...stepHolds(said),
      ...enough(said),
      'a reason was given there': argued?.issue === reason.issue,
    });
  },
  'same-issue-step': (said) =>
    untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      ...stepHolds(said),
      ...enough(said),
      ...haggled(said),
    }),
  'same-issue-wait': (said) => {
    const { step, aspiration = 0 } = said.reason.numbers;
    return untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      ...haggled(said),
      'she holds': said.move.kind === 'hold',
      'a step there would leave less':
        near(step, leftBySteps(said, said.reason.issue)[0]) && (step as number) < aspiration,
    });
  },
  'same-issue-end': (said) =>
    untrue({
      ...commonNumbers(said),
      ...haggled(said),
      'she holds': said.move.kind === 'hold',
      'there is no step there': leftBySteps(said, said.reason.issue).length === 0,
    }),
  'not-yet': (said) =>
    untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      'she holds': said.move.kind === 'hold',
      'no step leaves so much':
        Math.max(...leftBySteps(said)) < (said.reason.numbers.aspiration as number),
    }),
  'everything-matters': ({ heard, move }) =>
    untrue({
      'she was asked': heard?.kind.startsWith('ask-') ?? false,
      'she tells nothing': move.kind === 'tell-priority' && move.order.length === 0,
    }),
  'benchmark-step': (said) =>
    untrue({
      ...commonNumbers(said),
      ...stepHolds(said),
      'others were named':
        said.heard?.kind === 'benchmark' && said.heard.issue === said.reason.issue,
      'it is the first there': !grantedBefore(said),
    }),
  'benchmark-unmoved': (said) => {
    const {
      heard,
      before = [],
      view: { seat },
    } = said;
    const usual = heard?.kind === 'benchmark' ? before.with(heard.issue, heard.option) : before;
    return [
      ...stands(said),
      ...untrue({
        'it moved her before, or asks no less':
          grantedBefore(said) || gainOf(seat, usual) >= gainOf(seat, before),
      }),
    ];
  },
  'benchmark-floor': (said) => {
    const { step = 1, floor = 0 } = said.reason.numbers;
    return [
      ...stands(said),
      ...untrue({
        'a step there would leave less than the floor':
          near(step, leftBySteps(said, said.reason.issue)[0]) && step < floor,
        'the floor is so': near(floor, floorOf(said.view)),
      }),
    ];
  },
  'mediator-step': (said) =>
    untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      ...stepHolds(said),
      'a mediator came': said.heard?.kind === 'mediator',
    }),
  'future-step': (said) =>
    untrue({
      ...commonNumbers(said),
      ...curveHolds(said),
      ...stepHolds(said),
      'a next meeting was named, and there is one':
        said.heard?.kind === 'future' && said.view.round < said.view.rounds,
      'it is the first': said.view.turns.every(({ rule }) => rule !== 'future-step'),
    }),
  'future-unmoved': (said) => [
    ...stands(said),
    ...untrue({
      'there is none, or it was paid for':
        said.view.round >= said.view.rounds ||
        said.view.turns.some(({ rule }) => rule === 'future-step'),
    }),
  ],
  'threat-unmoved': (said) => [
    ...stands(said),
    ...untrue({ 'there was a threat': said.heard?.kind === 'threaten' }),
  ],
  nibble: (said) => {
    const { offered = 1, share = 0 } = said.reason.numbers;
    const { after, theirs, reason, view } = said;
    return untrue({
      ...commonNumbers(said),
      'their offer is good enough':
        offered >= wanted(0.3, floorOf(view), view.turn + 1, view.limit) - 2e-6,
      'hers is theirs and a little more on the issue':
        theirs.some((deal) =>
          deal.every((option, i) => (option === after?.[i]) !== (i === reason.issue)),
        ) && share > offered,
      'it is the first': view.turns.every(({ rule }) => rule !== 'nibble'),
      'she was not treated well': (view.memory?.treatment ?? 0) <= 0,
    });
  },
  'nibble-spared': (said) => {
    const { offered = 0, threshold = 1, treatment } = said.reason.numbers;
    return untrue({
      ...commonNumbers(said),
      'the offer is enough': offered >= threshold,
      'it is taken': said.move.kind === 'accept',
      'more was to be had': offered < 1,
      'she was treated well': treatment === said.view.memory?.treatment && (treatment ?? 0) > 0,
    });
  },
};
