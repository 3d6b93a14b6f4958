import { loadReferences } from '../../catalog/references.ts';

/** One file for every source. */
export async function everySource() {
  const sources = await loadReferences();
  return sources.map((source) => ({ params: { source: source.id }, props: { source } }));
}
