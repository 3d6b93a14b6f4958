import type { KnownItems } from '../../domain/assignment/known-items.ts';

/** What an assignment can hold, from the site's own file; null when it cannot be loaded. */
export async function loadKnown(url: string): Promise<KnownItems | null> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as KnownItems) : null;
  } catch {
    return null;
  }
}
