/**
 * The files by which hosts answer for a page that has moved, before its own page sends the reader on: `_redirects` for
 * Netlify and Cloudflare Pages, `.htaccess` for Apache. None where nothing has moved.
 *
 * @param redirects former and present addresses, from the site's root
 * @param base the path below which the site lives, such as `/` or `/pie`
 */
export function renderRedirectFiles(
  redirects: Readonly<Record<string, string>>,
  base: string,
): Record<string, string> {
  const prefix = base.replace(/\/$/, '');
  const moves = Object.entries(redirects).sort(([one], [other]) => (one < other ? -1 : 1));
  if (moves.length === 0) return {};
  // Apache looks at what follows the folder of this file, and would escape the sign of an anchor but for NE.
  const rules = moves.map(
    ([from, to]) => `RewriteRule "^${escapePattern(from.slice(1))}$" "${prefix}${to}" [R=301,L,NE]`,
  );
  return {
    _redirects: moves.map(([from, to]) => `${prefix}${from} ${prefix}${to} 301\n`).join(''),
    '.htaccess': `<IfModule mod_rewrite.c>\nRewriteEngine On\n${rules.join('\n')}\n</IfModule>\n`,
  };
}

const escapePattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\"]/g, '\\$&');
