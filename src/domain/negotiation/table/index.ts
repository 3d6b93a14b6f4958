/** The practice table's face: what a view or a page needs, in one place. */
export type { Agent, Memory, Said, SeenTurn, View } from '../agents/agent.ts';
export { addBet, type Bet, type Cases, type Conditional } from '../agents/bet.ts';
export {
  casesOf,
  countPlain,
  expectOptions,
  isConditional,
  offerWith,
  optionOf,
} from '../agents/bet-options.ts';
export {
  describeReason,
  type ReasonInWords,
  type ReasonNumber,
} from '../agents/describe-reason.ts';
export { agentOf, everyone, opponents } from '../agents/everyone.ts';
export { simulatedLearners } from '../agents/learners.ts';
export {
  type Base,
  type Because,
  type Move,
  type MoveKind,
  moveKinds,
  type Offer,
  type Term,
  talkKinds,
  type WholeDeal,
} from '../agents/move.ts';
export type { Basis, Reason, RuleId } from '../agents/reason.ts';
export { otherParty, type Party, type Scene } from '../agents/scene.ts';
export {
  gainOf,
  isAcceptable,
  priorityOrder,
  type Seat,
  seatOf,
  shareOf,
  worthOnIssue,
} from '../agents/seat.ts';
export { checkMove, type Rejection } from './check-move.ts';
export { type Counts, countMoves } from './counts.ts';
export { baseOf, dealsOf, withTerms } from './deals-of.ts';
export { type Debrief, debrief, type PathPoint, pathOf } from './debrief.ts';
export {
  amountIn,
  type ChangeWord,
  changeWord,
  describeDeal,
  describeMove,
} from './describe-move.ts';
export type { EitherCase } from './either-case.ts';
export { type EvidenceRow, evidenceTable, gainsOf } from './evidence.ts';
export { type EvidencePair, pairEvidence } from './evidence-pairs.ts';
export {
  type GameSetup,
  type GameState,
  hasNextRound,
  nextRound,
  type Response,
  respond,
  startGame,
  undo,
} from './game.ts';
export { formatGame, type ParsedGame, parseGame } from './game-text.ts';
export { type Hint, hint } from './hint.ts';
export { type LegalMove, legalMoves } from './legal-moves.ts';
export { isBelowLimit } from './limit.ts';
export { type Manner, type MannerPart, mannerOf } from './manner.ts';
export { formatMove, parseMove } from './move-code.ts';
export { movedWords } from './moved.ts';
export { type ParsedSentence, parseSentence, type TableNow } from './parse-sentence.ts';
export { type PlayOutChoices, playOut, playToTheEnd } from './play-out.ts';
export type { LimitQuestion, RewardQuestions } from './reward-questions.ts';
export {
  type Ending,
  isLastWord,
  moverOf,
  standingOf,
  type Talks,
  type Turn,
  turnLimit,
  turnOf,
} from './talks.ts';
