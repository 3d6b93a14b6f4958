import { parse } from 'node-html-parser';

const LINK = /<a\b(?:[^>"]|"[^"]*")*>/g;
const TARGET = /\shref="([^"]*)"/;

/**
 * A page for a frame whose links lead out of the frame, and those to its own text stay in it: to an anchor that the
 * frame has, also where it is named as an anchor of the page that the frame is taken from (its canonical address).
 */
export function renderFramed(html: string): string {
  const root = parse(html);
  const whole = root.querySelector('link[rel=canonical]')?.getAttribute('href');
  const anchors = new Set(root.querySelectorAll('[id]').map(({ id }) => `#${id}`));
  const own = (href: string): string | null => {
    if (!whole || !href.includes('#')) return null;
    const url = new URL(href, whole);
    const anchor = decodeURIComponent(url.hash);
    url.hash = '';
    return url.href === whole && anchors.has(anchor) ? anchor : null;
  };
  return html.replace(LINK, (link) => {
    const anchor = own(TARGET.exec(link)?.[1] ?? '');
    if (anchor === null || /\starget=/.test(link)) return link;
    return link.replace(TARGET, ` href="${anchor}" target="_self"`);
  });
}
