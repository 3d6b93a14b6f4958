const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/gm;
const EXPLICIT = /<([a-z][\w-]*)\s[^>]*?\bid="([^"]+)"[^>]*>(?=(?:([^\n]*?)<\/\1>)?)/g;

/**
 * The anchors of a text in MDX, each with its heading in plain words: those of its headings, made as the site's Markdown
 * processor makes them, and the ids of its HTML elements, which have no words where they are no heading. A Markdown
 * heading with an expression in it has an anchor that only the build knows: it is left out.
 */
export function headingAnchors(body: string): Map<string, string> {
  const text = body.replace(FENCED, '');
  const anchors = new Map<string, string>();
  for (const [, element = '', id = '', words = ''] of text.matchAll(EXPLICIT))
    anchors.set(id, /^h[1-6]$/.test(element) && !words.includes('{') ? plain(words) : '');
  const counts = new Map<string, number>();
  for (const [, heading = ''] of text.matchAll(HEADING)) {
    if (/\{/.test(heading)) continue;
    const slug = slugOf(heading);
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.set(count === 0 ? slug : `${slug}-${count}`, plain(heading));
  }
  return anchors;
}

const slugOf = (heading: string) =>
  plain(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

const plain = (heading: string) =>
  heading
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\\(.)/g, '$1');
