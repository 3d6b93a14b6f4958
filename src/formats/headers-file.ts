/** What the headers file is made from. */
export interface HeadersSource {
  /** The content security policy of the pages' meta element. */
  policy: string;
  /** The addresses of all pages, from the site's root. */
  pages: string[];
  /** The path below which the site lives, such as `/` or `/pie`. */
  base: string;
}

const EVERY_PAGE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cache-Control: no-cache',
];
const OPEN = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];
const CHAPTER_FILES = {
  json: 'application/json+chapters; charset=utf-8',
  'psc.xml': 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
};
const JSON_TYPE = 'application/json; charset=utf-8';
/** Of the pictures with a code for a camera. */
const CODE_TYPE = 'image/svg+xml; charset=utf-8';
const TRANSCRIPT_FILES = {
  json: JSON_TYPE,
  srt: 'application/x-subrip; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
};
/** Files for machines, by their path; other sites may read them. */
const TYPED_FILES = [
  ...Object.entries(CHAPTER_FILES).map(([end, type]) => [`/episodes/*/chapters.${end}`, type]),
  ...Object.entries(TRANSCRIPT_FILES).map(([end, type]) => [`/episodes/*/transcript.${end}`, type]),
  ['/episodes/*/oembed.json', JSON_TYPE],
  ['/episodes/*.svg', CODE_TYPE],
  ['/lessons/*.svg', CODE_TYPE],
  ['/tools/*.svg', CODE_TYPE],
  ['/glossary/*.svg', CODE_TYPE],
  ['/lessons/*/quiz.json', JSON_TYPE],
  ['/references/*.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/references/*.bib', 'application/x-bibtex; charset=utf-8'],
  ['/teach/course.imscc', 'application/zip'],
  ['/teach/course.json', JSON_TYPE],
  ['/teach/items.json', JSON_TYPE],
  ['/teach/moodle.xml', 'application/xml; charset=utf-8'],
  ['/permalinks.json', JSON_TYPE],
  ['/feed.xml', 'application/rss+xml; charset=utf-8'],
];
/** Folders whose pages have a card: the picture that a link from elsewhere shows. */
const WITH_CARDS = ['/card.png', '/episodes/*.png', '/lessons/*.png', '/tools/*.png'];
// Of a longer line Cloudflare Pages drops the rest, and the policy with it.
const LONGEST_LINE = 2000;
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * A `_headers` file as Cloudflare Pages and Netlify read it. Two rules that match one path are both applied, and two
 * policies are then both enforced: so the rule of each kind of page names its folder, and no page matches two rules.
 *
 * @throws Error when the policy makes a line longer than these hosts read
 */
export function renderHeadersFile({ policy, pages, base }: HeadersSource): string {
  const prefix = base.replace(/\/$/, '');
  const trusted = `${policy.replace(/;\s*$/, '')}; require-trusted-types-for 'script'`;
  const sitePages = [`Content-Security-Policy: ${trusted}; frame-ancestors 'none'`, ...EVERY_PAGE];
  if ((sitePages[0]?.length ?? 0) > LONGEST_LINE)
    throw new Error(
      `The content security policy is longer than the ${LONGEST_LINE} characters of a line that hosts read. Move scripts and styles out of the pages into files.`,
    );
  const embeddedPages = [`Content-Security-Policy: ${trusted}`, ...EVERY_PAGE];
  const folders = [...new Set(pages.map(ruleOf))].sort();
  const rules = [
    ...folders.map((path) => [path, path === '/embed/*' ? embeddedPages : sitePages] as const),
    ['/_astro/*', [FOR_EVER, 'Cross-Origin-Resource-Policy: same-origin']] as const,
    ['/pagefind/*', ['Cache-Control: no-cache']] as const,
    ...TYPED_FILES.map(([path, type]) => [path, [`Content-Type: ${type}`, ...OPEN]] as const),
    ...WITH_CARDS.map((path) => [path, OPEN] as const),
  ];
  return rules
    .map(([path, headers]) =>
      [`${prefix}${path}`, ...headers.map((line) => `  ${line}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Pages at the root and folders of pages: `/` for the home page, `/404.html`, `/lessons/*`. */
function ruleOf(page: string): string {
  const [folder, ...rest] = page.slice(1).split('/');
  return rest.length === 0 ? page : `/${folder}/*`;
}
