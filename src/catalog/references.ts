import { getCollection, getEntry } from 'astro:content';
import type { Reference } from '../formats/citation.ts';

/** A source by its id. The content check has made sure that it exists. */
export async function loadReference(id: string): Promise<Reference> {
  const entry = await getEntry('references', id);
  if (!entry) throw new Error(`There is no source ${id} in content/references.yaml.`);
  return entry.data;
}

/** Every source, in the order of the file. */
export async function loadReferences(): Promise<Reference[]> {
  return (await getCollection('references')).map(({ data }) => data);
}
