import { formatNumber } from '../../quantity/amount.ts';
import { chanceBehind, countPlain } from '../agents/bet-options.ts';
import type { Because, Move, Term, WholeDeal } from '../agents/move.ts';
import type { Scene } from '../agents/scene.ts';
import type { Problem } from '../problem.ts';
import { worthWords } from './worth-words.ts';

/** "Price: $440; Stylus pen: yes". */
export function describeDeal({ issues }: Problem, deal: readonly (number | null)[]): string {
  return issues
    .flatMap(({ name, options }, issue) => {
      const option = deal[issue];
      return option === null || option === undefined ? [] : [`${name}: ${options[option]}`];
    })
    .join('; ');
}

export type ChangeWord = 'up' | 'down' | 'add' | 'remove' | 'change';

/** What a change of one issue is called: up or down between amounts, add or remove between yes and no. */
export function changeWord(
  { issues }: Problem,
  issue: number,
  from: number,
  to: number,
): ChangeWord {
  const [before = '', after = ''] = [issues[issue]?.options[from], issues[issue]?.options[to]];
  if (/^no$/i.test(before) && /^yes$/i.test(after)) return 'add';
  if (/^yes$/i.test(before) && /^no$/i.test(after)) return 'remove';
  const [low, high] = [amountIn(before), amountIn(after)];
  if (low === null || high === null || low === high) return 'change';
  return high > low ? 'up' : 'down';
}

/** The number of an option that is nothing but an amount: `$400`, `$12,500`, `20%`, `3`; `null` for any other. */
export function amountIn(option: string): number | null {
  const found = /^[$€£]?\s?(\d+(?:\.\d+)?)\s?%?$/.exec(withoutThousands(option));
  return found ? Number(found[1]) : null;
}

/** `12,500` as `12500`. */
export function withoutThousands(text: string): string {
  return text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

/** What is said with a move, in the first person. `deals` are those it puts on the table. */
export function describeMove(scene: Scene, move: Move, deals: readonly WholeDeal[]): string {
  const reason = 'because' in move && move.because ? ` ${explain(scene, move.because)}` : '';
  return `${sentenceOf(scene, move, deals)}${move.kind === 'explain' ? '' : reason}`;
}

function sentenceOf(scene: Scene, move: Move, deals: readonly WholeDeal[]): string {
  const { problem } = scene;
  const offer = deals[0] ? describeDeal(problem, deals[0]) : '';
  switch (move.kind) {
    case 'greet':
      return 'Hello. Shall we talk?';
    case 'ask-offer':
      return 'What would you offer?';
    case 'tell':
      return `I would like ${describeDeal(problem, move.wish)}.`;
    case 'change':
      return `${changeSentence(problem, move, move.of)} That makes: ${offer}.`;
    case 'hold':
      return deals.length > 1 ? 'I stand by my three offers.' : 'I stand by my offer.';
    case 'ask-why':
      return 'Why do you ask for that?';
    case 'explain':
      return explain(scene, move.because);
    case 'accept':
      return move.which === undefined ? 'I accept.' : `I accept your offer ${move.which + 1}.`;
    case 'reject':
      return 'No, not that.';
    case 'ask-priority':
      return 'What matters most to you?';
    case 'tell-priority':
      return tellOrder(problem, move.order);
    case 'ask-worth':
      return `How much is ${nameOf(problem, move.issue)} worth to you, option by option?`;
    case 'tell-worth':
      return `To me: ${worthList(scene, move)}.`;
    case 'package':
    case 'contingent':
      return `I offer: ${offer}.`;
    case 'if-then':
      return `If you take ${terms(problem, move.ifYou)}, I take ${terms(problem, move.thenI)}. That makes: ${offer}.`;
    case 'three':
      return `Any of three: ${deals.map((deal, i) => `(${i + 1}) ${describeDeal(problem, deal)}`).join('. ')}.`;
    case 'benchmark':
      return `Others settle ${nameOf(problem, move.issue)} at ${optionOf(problem, move)}.`;
    case 'future':
      return 'This is not the last time we deal with each other.';
    case 'mediator':
      return 'Let us bring in a mediator.';
    case 'threaten':
      return `This is my last word, or I leave: ${offer}.`;
    case 'walk-away':
      return 'I would rather have no deal. Goodbye.';
  }
}

function changeSentence(problem: Problem, term: Term, of: 'mine' | 'theirs'): string {
  const words = `${nameOf(problem, term.issue)} ${optionOf(problem, term)}`;
  return of === 'mine' ? `I change my offer to ${words}.` : `Your offer, but with ${words}.`;
}

function tellOrder(problem: Problem, order: readonly number[]): string {
  if (order.length === 0) return 'Everything matters to me.';
  const names = order.map((issue) => nameOf(problem, issue));
  return `What matters to me, most first: ${names.join(', ')}.`;
}

function explain(scene: Scene, because: Because): string {
  return `My reason: ${worthList(scene, because)}.`;
}

/** What depends on an event is left to the chance behind it, where there is one: six amounts say no more. */
function worthList(scene: Scene, { issue, worth }: Because): string {
  const { problem, unit, conditional } = scene;
  const options = problem.issues[issue]?.options ?? [];
  const chance = conditional?.issue === issue ? chanceBehind(conditional, worth) : null;
  const shown = chance === null ? worth : worth.slice(0, countPlain(scene, issue));
  const list = `${nameOf(problem, issue)}, counted from its worst option: ${worthWords(options, shown, unit)}`;
  return chance === null
    ? list
    : `${list}; and I think it ${formatNumber(100 * chance)}% likely that ${conditional?.event}`;
}

function terms(problem: Problem, list: readonly Term[]): string {
  return list
    .map((term) => `${nameOf(problem, term.issue)} ${optionOf(problem, term)}`)
    .join(' and ');
}

function nameOf(problem: Problem, issue: number): string {
  return problem.issues[issue]?.name ?? '';
}

function optionOf(problem: Problem, { issue, option }: Term): string {
  return problem.issues[issue]?.options[option] ?? '';
}
