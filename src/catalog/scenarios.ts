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

/** Every scenario as its file has it, by id: what a reader can start from. */
export async function loadScenarios() {
  const entries = await getCollection('scenarios');
  return entries.map(({ data }) => data).sort((one, other) => (one.id < other.id ? -1 : 1));
}
