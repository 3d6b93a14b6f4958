const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/gm;
const EXPLICIT = /<[a-z][\w-]*\s[^>]*?\bid="([^"]+)"/g;

/**
 * The anchors of a text in MDX: those of its headings, made as the site's Markdown processor makes them, and the ids
 * of its HTML elements. A heading with an expression in it has an anchor that only the build knows: it is left out.
 */
export function headingAnchors(body: string): Set<string> {
  const text = body.replace(FENCED, '');
  const anchors = new Set([...text.matchAll(EXPLICIT)].map(([, id = '']) => id));
  const counts = new Map<string, number>();
  for (const [, heading = ''] of text.matchAll(HEADING)) {
    if (/\{/.test(heading)) continue;
    const slug = slugOf(heading);
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

function slugOf(heading: string): string {
  const words = heading
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
