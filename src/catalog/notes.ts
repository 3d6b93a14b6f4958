import { getEntry } from 'astro:content';

// Addresses from the site's root, as authors write them.
const FROM_ROOT = /\b(href|src)="(\/(?!\/)[^"]*)"/g;

/**
 * What `notes.md` beside a lesson tells its instructor, as HTML with whole addresses; null for a lesson without one.
 *
 * @param locate gives a path from the site's root its whole address
 */
export async function loadNotes(
  lesson: string,
  locate: (path: string) => string,
): Promise<string | null> {
  const html = (await getEntry('notes', lesson))?.rendered?.html;
  return (
    html?.replace(FROM_ROOT, (_, name: string, path: string) => `${name}="${locate(path)}"`) ?? null
  );
}
