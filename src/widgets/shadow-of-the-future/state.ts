import { parseAmount } from '../../domain/quantity/amount.ts';
import { type RelationshipTerms, termLimits } from '../../domain/quiz/relationship-price.ts';

/** In the order in which they are asked for. */
export const fields = ['givenUp', 'gainPerDeal', 'deals', 'weight', 'likelier'] as const;
export type Field = (typeof fields)[number];

/** What an author sets: amounts in `unit`, which is a noun in the plural or one of the signs $, € and £. */
export interface Props extends RelationshipTerms {
  unit: string;
}

export const defaults: Props = {
  givenUp: 400,
  gainPerDeal: 150,
  deals: 6,
  weight: 0.9,
  likelier: 0.3,
  unit: '$',
};

/** What is typed stays letter by letter, beside the last terms that it meant. */
export interface State {
  typed: Record<Field, string>;
  terms: RelationshipTerms;
  unit: string;
}

export type Action =
  | { type: 'type'; field: Field; text: string }
  | { type: 'count-in'; unit: string }
  | { type: 'load'; state: State };

export const LONGEST_UNIT = 20;

export const init = ({ unit, ...terms }: Props): State => ({
  terms,
  unit,
  typed: Object.fromEntries(
    fields.map((field) => [field, typedTerm(field, terms[field])]),
  ) as Record<Field, string>,
});

/** How much likelier the tie gets is typed in percentage points, everything else as it is. */
const scaleOf = (field: Field) => (field === 'likelier' ? 100 : 1);

const typedTerm = (field: Field, value: number) =>
  String(Number((value * scaleOf(field)).toFixed(6)));

/** The number that a field means; null for what is none, or outside its limits. */
export function parseTerm(field: Field, text: string): number | null {
  const shown = parseAmount(text.replace(/\s*%\s*$/, ''));
  if (shown === null) return null;
  const value = shown / scaleOf(field);
  const { min, max, whole } = termLimits[field];
  return value >= min && value <= max && !(whole && !Number.isInteger(value)) ? value + 0 : null;
}

/** What to write in a field that cannot be read. */
export function errorOf(field: Field, text: string): string | undefined {
  if (parseTerm(field, text) !== null) return undefined;
  const { min, max, whole } = termLimits[field];
  const [low, high] = [min, max].map((end) =>
    `${end * scaleOf(field)}`.replace('-', '−').replace(/\B(?=(?:\d{3})+$)/g, ' '),
  );
  return `Write a ${whole ? 'whole ' : ''}number from ${low} to ${high}.`;
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'type': {
      const { field, text } = action;
      const value = parseTerm(field, text);
      return {
        ...state,
        typed: { ...state.typed, [field]: text },
        terms: value === null ? state.terms : { ...state.terms, [field]: value },
      };
    }
    case 'count-in':
      return { ...state, unit: action.unit };
    case 'load':
      return action.state;
  }
}

/** Where the sliders end. They do not move while somebody drags them, so they hang on the start alone. */
export function boundsOf(field: Field, start: RelationshipTerms) {
  if (field === 'weight') return { min: 0, max: 1, step: 0.01 };
  if (field === 'likelier') return { min: -100, max: 100, step: 1 };
  const max = roundUp(2 * Math.abs(start[field]));
  return {
    min: start[field] < 0 ? -max : 0,
    max,
    step: field === 'deals' || max >= 100 ? 1 : max / 100,
  };
}

/** The smallest of 10, 20, 50, 100 ... that is at least `size`. */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(10, size)));
  return [1, 2, 5].map((factor) => factor * power).find((one) => one >= size) ?? 10 * power;
}
