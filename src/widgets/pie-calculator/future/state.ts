import { type Field, fields, type PresetId, presets, type Word, words } from './presets.ts';

/** What the reader has typed, letter by letter, so that a half-typed number is never lost. */
export interface State {
  /** The example that the reader started from. */
  preset: PresetId;
  typed: Record<Field, string>;
  words: Record<Word, string>;
}

export type Action =
  | { type: 'type'; field: Field; text: string }
  | { type: 'rename'; word: Word; text: string }
  | { type: 'choose'; preset: PresetId }
  | { type: 'restore'; state: State };

export function init(preset: PresetId): State {
  const { numbers, words } = presets[preset];
  const typed = Object.fromEntries(fields.map((field) => [field, String(numbers[field])]));
  return { preset, typed: typed as State['typed'], words: { ...words } };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'type':
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case 'rename':
      return { ...state, words: { ...state.words, [action.word]: action.text } };
    case 'choose':
      return init(action.preset);
    case 'restore':
      return action.state;
  }
}

/** The words as sentences use them: a word that is empty while it is retyped keeps its first form there. */
export function shownWords({ preset, words: typed }: State): State['words'] {
  const { words: first } = presets[preset];
  const shown = words.map((word) => [
    word,
    typed[word].trim() || (word === 'unit' ? '' : first[word]),
  ]);
  return Object.fromEntries(shown);
}
