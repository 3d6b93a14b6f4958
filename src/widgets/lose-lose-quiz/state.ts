import type { Answer } from '../../domain/quiz/answers.ts';
import { answerNames } from '../../domain/quiz/answers.ts';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';

/** The ids of the vignettes shown, in their order. */
export interface QuizProps {
  ids: readonly string[];
}

export interface QuizState {
  readonly ids: readonly string[];
  /** The vignette in view; `ids.length` is the summary after the last one. */
  readonly position: number;
  /** What is selected, given or not. */
  readonly chosen: Readonly<Record<string, Answer>>;
  /** Vignettes whose selected answer is given and whose explanations are open. Only these enter the address. */
  readonly revealed: readonly string[];
  /** Terms that the learner has set, by vignette; all others are as the vignette states them. */
  readonly moved: Readonly<Record<string, Partial<RelationshipTerms>>>;
  /** The vignette that was to be revealed with nothing selected, so that its form can say so. */
  readonly missing: string | null;
}

export type QuizAction =
  | { type: 'choose'; vignette: string; answer: Answer }
  | { type: 'reveal'; vignette: string }
  /** Closes the explanations; the selection stays until another is chosen. */
  | { type: 'reconsider'; vignette: string }
  | { type: 'next' }
  | { type: 'previous' }
  /** Shows a vignette at once, from the summary. */
  | { type: 'open'; vignette: string }
  | { type: 'restart' }
  /** Sets a term to a value that it may have: `setTerm` makes this of any number. */
  | { type: 'set'; vignette: string; term: keyof RelationshipTerms; value: number }
  /** Puts the terms of a vignette back to what it states. */
  | { type: 'unset'; vignette: string };

export function init({ ids }: QuizProps): QuizState {
  return {
    ids: [...new Set(ids)],
    position: 0,
    chosen: {},
    revealed: [],
    moved: {},
    missing: null,
  };
}

/** The same state comes back when an action changes nothing or names a vignette that is not shown. */
export function reduce(state: QuizState, action: QuizAction): QuizState {
  if ('vignette' in action && !state.ids.includes(action.vignette)) return state;
  switch (action.type) {
    case 'choose':
      return choose(state, action.vignette, action.answer);
    case 'reveal':
      return reveal(state, action.vignette);
    case 'reconsider':
      if (!state.revealed.includes(action.vignette)) return state;
      return { ...state, revealed: state.revealed.filter((id) => id !== action.vignette) };
    case 'next':
      return moveTo(state, state.position + 1);
    case 'previous':
      return moveTo(state, state.position - 1);
    case 'open':
      return moveTo(state, state.ids.indexOf(action.vignette));
    case 'restart':
      return init(state);
    case 'set':
      return moveTerm(state, action.vignette, action.term, action.value);
    case 'unset':
      return { ...state, moved: { ...state.moved, [action.vignette]: {} } };
  }
}

/** The answer selected in a vignette, given or not. */
export const chosenAnswer = (state: QuizState, vignette: string): Answer | null =>
  (Object.hasOwn(state.chosen, vignette) ? state.chosen[vignette] : null) ?? null;

/** The answers given, in the order of the vignettes. */
export function givenAnswers(state: QuizState): { vignette: string; answer: Answer }[] {
  return state.ids.flatMap((vignette) => {
    const answer = state.revealed.includes(vignette) ? chosenAnswer(state, vignette) : null;
    return answer ? [{ vignette, answer }] : [];
  });
}

/** The terms of a vignette with what the learner has set in place of what it states. */
export const termsOf = (
  state: QuizState,
  vignette: { id: string; terms?: RelationshipTerms },
): RelationshipTerms | null =>
  vignette.terms
    ? {
        ...vignette.terms,
        ...(Object.hasOwn(state.moved, vignette.id) && state.moved[vignette.id]),
      }
    : null;

const version = '1';

/** `v=1&magi=give&office-days=ask`: the answers given and nothing else; empty when there are none. */
export function toQuery(state: QuizState): string {
  const pairs = givenAnswers(state).map(({ vignette, answer }) => `${vignette}=${answer}`);
  return pairs.length === 0 ? '' : [`v=${version}`, ...pairs].join('&');
}

/**
 * The quiz with the answers of an address given, at the first vignette that is still open. The order of the pairs
 * does not matter. What cannot be read is left out and `ignored` tells so: another version or none, an
 * unknown vignette or answer, or a vignette with two different answers.
 */
export function fromQuery(query: string, props: QuizProps): { state: QuizState; ignored: boolean } {
  const start = init(props);
  const asked = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(query)) {
    asked.set(name, (asked.get(name) ?? new Set()).add(value));
  }
  const only = (name: string) => {
    const values = [...(asked.get(name) ?? [])];
    return values.length === 1 ? values[0] : undefined;
  };
  if (only('v') !== version) return { state: start, ignored: asked.size > 0 };
  const chosen: Record<string, Answer> = {};
  for (const id of start.ids) {
    const answer = answerNames.find((name) => name === only(id));
    if (answer) chosen[id] = answer;
  }
  const revealed = start.ids.filter((id) => Object.hasOwn(chosen, id));
  const firstOpen = start.ids.findIndex((id) => !revealed.includes(id));
  const position = firstOpen < 0 ? start.ids.length : firstOpen;
  // Every name must have been read, the version's included.
  return {
    state: { ...start, chosen, revealed, position },
    ignored: asked.size > revealed.length + 1,
  };
}

function choose(state: QuizState, vignette: string, answer: Answer): QuizState {
  // An answer that is given stays until it is reconsidered.
  if (state.revealed.includes(vignette) || chosenAnswer(state, vignette) === answer) return state;
  return { ...state, chosen: { ...state.chosen, [vignette]: answer }, missing: null };
}

function reveal(state: QuizState, vignette: string): QuizState {
  if (state.revealed.includes(vignette)) return state;
  if (!chosenAnswer(state, vignette)) return { ...state, missing: vignette };
  return { ...state, revealed: [...state.revealed, vignette], missing: null };
}

function moveTo(state: QuizState, position: number): QuizState {
  if (position < 0 || position > state.ids.length) return state;
  return { ...state, position, missing: null };
}

function moveTerm(
  state: QuizState,
  vignette: string,
  term: keyof RelationshipTerms,
  value: number,
): QuizState {
  const before = Object.hasOwn(state.moved, vignette) ? state.moved[vignette] : {};
  if (before?.[term] === value) return state;
  return { ...state, moved: { ...state.moved, [vignette]: { ...before, [term]: value } } };
}
