import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import { type Chart, chartOf } from './chart.ts';
import { labelsOf } from './labels.ts';
import { boundsOf, errorOf, type Field, fields, type State } from './state.ts';
import { type Formula, formulaOf, limitsOf, sentenceOf, type TableRow, tableOf } from './words.ts';

/** One number to be set. */
export interface Row {
  field: Field;
  label: string;
  text: string;
  value: number;
  valueText: string;
  bounds: { min: number; max: number; step: number };
  error: string | undefined;
}

export interface Outcome {
  rows: Row[];
  chart: Chart;
  /** What stands beside the lines of the picture and the last bar. */
  labels: { givenUp: string; forever: string; sum: string; gift: string };
  sentence: string;
  formula: Formula;
  limits: string[];
  table: TableRow[];
}

/** @param start the terms that the sliders were made for */
export function outcomeOf({ typed, terms, unit }: State, start: RelationshipTerms): Outcome {
  const labels = labelsOf(unit);
  return {
    rows: fields.map((field) => ({
      field,
      label: labels[field].label,
      text: typed[field],
      value: field === 'likelier' ? Number((100 * terms.likelier).toFixed(6)) : terms[field],
      valueText: `${typed[field]} ${labels[field].unit}`,
      bounds: boundsOf(field, start),
      error: errorOf(field, typed[field]),
    })),
    chart: chartOf(terms),
    labels: labels.inPicture(terms),
    sentence: sentenceOf(terms, unit),
    formula: formulaOf(terms, unit),
    limits: limitsOf(terms, unit),
    table: tableOf(terms, unit),
  };
}
