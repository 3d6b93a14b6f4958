import { getCollection, getEntry } from 'astro:content';
import { type Analysis, analyze, type Problem } from '../domain/negotiation/analyze.ts';

/** A scenario worked out, for the text of a lesson: what it asks, and every answer. */
export interface Worked {
  problem: Problem;
  analysis: Analysis;
  unit: 'points' | 'money';
}

/** The scenarios of a lesson by their ids. Their numbers are computed here, at build time, and typed nowhere. */
export async function workScenarios(ids: readonly string[]): Promise<Record<string, Worked>> {
  const worked = await Promise.all(
    ids.map(async (id) => {
      const entry = await getEntry('scenarios', id);
      if (!entry) throw new Error(`There is no scenario ${id}.`);
      const { issues, disagreement, unit } = entry.data;
      const problem = { issues, disagreement };
      return [id, { problem, analysis: analyze(problem), unit }] as const;
    }),
  );
  return Object.fromEntries(worked);
}

/** Every scenario as its file has it. */
export async function loadScenarios() {
  return (await getCollection('scenarios')).map(({ data }) => data);
}

/** The scenarios that the calculator offers to start from, in their order. */
export async function loadStarts() {
  const starts = (await loadScenarios())
    .flatMap(({ start, ...scenario }) => (start === undefined ? [] : [{ start, scenario }]))
    .sort((one, other) => one.start - other.start)
    .map(({ scenario }) => scenario);
  if (starts.length === 0)
    throw new Error(
      'No scenario in content/scenarios has a place. Write start: 1 into one of them.',
    );
  return starts;
}
