/**
 * Reads `content/redirects.txt`: one former address and the present one a line, with a space between them; lines
 * that begin with `#` are remarks. Astro writes a page for each, so that it works on any static host.
 *
 * @throws Error that names the file and the line of one that is not two addresses
 */
export function parseRedirects(text: string, file: string): Record<string, string> {
  const redirects: Record<string, string> = {};
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [from, to, ...rest] = line.trim().split(/\s+/);
    if (!from?.startsWith('/') || !to?.startsWith('/') || rest.length > 0)
      throw new Error(
        `${file}:${index + 1} is "${line.trim()}". Write the former and the present address, such as /lessons/old/ /lessons/new/.`,
      );
    redirects[from] = to;
  });
  return redirects;
}
