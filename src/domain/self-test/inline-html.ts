import { parseInline, type Run } from './inline.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * The HTML of inline Markdown, for the build alone: without a space that the text does not have.
 *
 * @param locate puts the site's base before a path from the site's root
 */
export function inlineHtml(text: string, locate: (path: string) => string): string {
  const read = parseInline(text);
  const runs: Run[] = 'runs' in read ? read.runs : [{ text }];
  return runs
    .map(({ text: words, em, strong, code, href }) => {
      const tags = [strong && 'strong', em && 'em', code && 'code'].filter(Boolean);
      const open = tags.map((tag) => `<${tag}>`).join('');
      const close = tags
        .reverse()
        .map((tag) => `</${tag}>`)
        .join('');
      const html = `${open}${escapeHtml(words)}${close}`;
      if (href === undefined) return html;
      return `<a href="${escapeHtml(href.startsWith('/') ? locate(href) : href)}">${html}</a>`;
    })
    .join('');
}
