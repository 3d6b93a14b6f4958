import { replacePart } from '../../../domain/links/query-part.ts';
import { type Field, fields, parsePreset, presets, type Word, words } from './presets.ts';
import { parseField } from './reading.ts';
import { init, type State } from './state.ts';

/** Every name of this room in an address begins with it: the page has rooms with numbers of their own. */
const PREFIX = 'bet-';
const VERSION = `${PREFIX}v`;
const PRESET = `${PREFIX}from`;

const LONGEST_WORD = 40;

const nameOf = (what: Field | Word) => PREFIX + what;
const isReadable = (field: Field, text: string) => typeof parseField(field, text) === 'number';

/**
 * The state as the query of an address, version 1, behind whatever else the address holds, which is left letter by
 * letter as it is. Only what can be read is written, and words only where they differ from those of the example,
 * which is named.
 */
export function toQuery(state: State, others = ''): string {
  const query = new URLSearchParams({ [VERSION]: '1', [PRESET]: state.preset });
  for (const field of fields) {
    const text = state.typed[field].trim();
    if (isReadable(field, text)) query.set(nameOf(field), text);
  }
  for (const word of words)
    if (state.words[word] !== presets[state.preset].words[word])
      query.set(nameOf(word), state.words[word]);
  return replacePart(
    others,
    (name) => name.startsWith(PREFIX),
    query.toString().replaceAll('*', '%2A'),
  );
}

/**
 * Reads a query of any version; what is missing or makes no sense is taken from the example that it names, or from
 * that of `start`. Null when it holds nothing for this room.
 */
export function fromQuery(query: string, start: State): State | null {
  const params = new URLSearchParams(query);
  if (![...params.keys()].some((name) => name.startsWith(PREFIX))) return null;
  const state = init(parsePreset(params.get(PRESET)) ?? start.preset);
  for (const field of fields) {
    const text = params.get(nameOf(field))?.trim() ?? '';
    if (isReadable(field, text)) state.typed[field] = text;
  }
  for (const word of words) {
    const text = params.get(nameOf(word))?.trim().slice(0, LONGEST_WORD);
    // A unit can be empty: the numbers then stand alone.
    if (text || (text === '' && word === 'unit')) state.words[word] = text;
  }
  return state;
}

/** True while numbers and words are those of the example. */
export const isUntouched = (state: State) => toQuery(state) === toQuery(init(state.preset));
