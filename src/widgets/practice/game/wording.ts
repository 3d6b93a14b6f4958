import {
  casesOf,
  describeMove,
  type GameState,
  gainOf,
  isBelowLimit,
  isConditional,
  isLastWord,
  type MoveKind,
  movedWords,
  type Talks,
  type Turn,
  turnLimit,
  turnOf,
  type WholeDeal,
} from '../../../domain/negotiation/table/index.ts';
import { formatAmount, formatGain } from '../../../domain/quantity/amount.ts';

/** The moves as buttons, in groups. A wish is an offer with an issue left open, so it has no button of its own. */
export const groups: readonly { name: string; moves: readonly [MoveKind, string][] }[] = [
  {
    name: 'Offer',
    moves: [
      ['package', 'Make an offer'],
      ['change', 'Change one issue'],
      ['if-then', 'If you …, then I …'],
      ['three', 'Three offers, as good for you'],
      ['contingent', 'An offer that depends on …'],
      ['hold', 'Stand by my offer'],
    ],
  },
  {
    name: 'Ask',
    moves: [
      ['ask-priority', 'What matters most to you?'],
      ['ask-worth', 'How much is … worth to you?'],
      ['ask-offer', 'What would you offer?'],
      ['ask-why', 'Why do you ask for that?'],
    ],
  },
  {
    name: 'Tell',
    moves: [
      ['greet', 'Say hello'],
      ['tell-priority', 'What matters most to me'],
      ['tell-worth', 'How much … is worth to me'],
      ['explain', 'My reason'],
    ],
  },
  {
    name: 'Press',
    moves: [
      ['benchmark', 'What others settle for'],
      ['future', 'We will meet again'],
      ['mediator', 'Bring in a mediator'],
      ['threaten', 'My last word, or I leave'],
    ],
  },
  {
    name: 'Close',
    moves: [
      ['accept', 'Accept'],
      ['reject', 'No, not that'],
      ['walk-away', 'Walk away'],
    ],
  },
];

/** What is said, as the transcript has it. */
export const wordsOf = ({ scene }: Talks, { move, deals }: Turn): string =>
  describeMove(scene, move, deals);

/** What a deal adds to no deal for the learner: `+$40`. */
export const gainWords = ({ talks, learner }: GameState, deal: WholeDeal): string =>
  formatGain(gainOf(talks.seats[learner], deal), talks.scene.unit);

/** What a deal that depends on an event adds to no deal for the learner in either case; empty for any other deal. */
export function casesWords({ talks, learner }: GameState, deal: WholeDeal): string {
  const bet = talks.scene.conditional;
  if (!bet || !isConditional(bet, deal)) return '';
  const { ifSo, ifNot } = casesOf(bet, deal[bet.issue] as number);
  const write = (option: number) =>
    formatGain(gainOf(talks.seats[learner], deal.with(bet.issue, option)), talks.scene.unit);
  return `, as you expect it: ${write(ifSo)} if ${bet.event}, ${write(ifNot)} if not`;
}

/** What an offer is worth to the learner, and what moved with it; empty for words without a new offer. */
export function asideOf(game: GameState, at: number): string {
  const { talks } = game;
  const { deals, move } = talks.turns[at] as Turn;
  if (deals.length === 0 || move.kind === 'hold') return '';
  const worth = `Over no deal, to you: ${deals.map((deal) => gainWords(game, deal)).join(' / ')}.`;
  return `${worth} ${movedWords(talks, at)}`.trim();
}

/** What a deal is worth to the learner in all; it is below a limit or not. */
export function isBelow(
  { talks, learner }: GameState,
  deal: WholeDeal,
  limit: number | null,
): boolean {
  return isBelowLimit(talks.seats[learner], deal, limit);
}

/** How the round stands, in a line. */
export function progressOf({ talks }: GameState): string {
  const round = talks.rounds > 1 ? `Meeting ${talks.round} of ${talks.rounds}, ` : '';
  if (talks.ending !== null)
    return `${round}${round ? 'over' : 'Over'} after ${talks.turns.length} words`;
  if (isLastWord(talks))
    return `${round}${round ? 'the' : 'The'} last word is yours: accept, or leave`;
  return `${round}${round ? 'turn' : 'Turn'} ${turnOf(talks)} of ${turnLimit}`;
}

/** How the round ended, in a sentence. */
export function endingWords({ talks, learner, agent }: GameState): string {
  const { ending } = talks;
  if (ending === null) return '';
  if (ending.kind === 'limit') return 'The turns are used up, and there is no deal.';
  const you = ending.by === learner;
  if (ending.kind === 'walk-away')
    return `${you ? 'You have' : `${agent.name} has`} left, and there is no deal.`;
  return `${you ? 'You have' : `${agent.name} has`} accepted. There is a deal.`;
}

/** What a screen reader hears of the newest word of the other side. */
export function newsOf(game: GameState): string {
  const { talks, learner, agent } = game;
  const last = talks.turns.at(-1);
  if (last === undefined) return '';
  const said =
    last.by === learner
      ? ''
      : `${agent.name}: ${wordsOf(talks, last)} ${asideOf(game, talks.turns.length - 1)}`.trim();
  return `${said} ${endingWords(game)}`.trim();
}

/** What an option brings to the learner: `$440 · $120`. */
export const optionWords = (
  { talks, learner }: GameState,
  issue: number,
  option: number,
): string => {
  const { options, [learner]: values } = talks.scene.problem.issues[
    issue
  ] as Talks['scene']['problem']['issues'][number];
  return `${options[option]} (to you ${formatAmount(values[option] as number, signOf(talks.scene.unit))})`;
};

/** The unit where it is a sign, for places with little room. */
export const signOf = (unit: string): string => (/^[$€£]$/.test(unit) ? unit : '');
