import { getCollection, getEntry, render } from 'astro:content';
import type { Term } from '../domain/course/nouns.ts';

/** Every term, in the order of the alphabet. */
export async function loadTerms(): Promise<Term[]> {
  const entries = await getCollection('glossary');
  const compare = new Intl.Collator('en').compare;
  return entries.map(({ data }) => data).sort((one, other) => compare(one.term, other.term));
}

/** The terms that belong to a chapter, named as `episode/chapter`. */
export const termsOfChapter = async (name: string): Promise<Term[]> =>
  (await loadTerms()).filter((term) => term.chapters.includes(name));

export async function loadTerm(id: string): Promise<Term> {
  return (await loadEntry(id)).data;
}

/** The explanation of a term as a component. */
export async function loadTermBody(id: string) {
  return (await render(await loadEntry(id))).Content;
}

async function loadEntry(id: string) {
  const entry = await getEntry('glossary', id);
  if (!entry) throw new Error(`There is no glossary term ${id}.`);
  return entry;
}
