import { describe, expect, it } from 'vitest';
import { compressedSize, Site } from './site.ts';
import { scriptsOf, scriptWeight } from './weight.ts';

const site = new Site();
const hasIsland = (html: string) => html.includes('<astro-island');
const of = (kind: boolean) =>
  site.pages.filter(({ html }) => hasIsland(html) === kind).map(({ address }) => address);

/** Limits in brotli bytes; raised only with a reason in the commit. */
const STYLE = 8000;
// What only widgets need, on the pages that have one.
const TOOL_STYLE = 6000;
const TEXT_PAGE_SCRIPT = 2000;
const ISLAND_PAGE_SCRIPT = 12_000;
// These two work without an island; that of progress the moment it stands, so that a file chosen at once is not lost.
const WORKED_PAGE_SCRIPT: Record<string, number> = {
  '/search/': ISLAND_PAGE_SCRIPT,
  '/progress/': 6000,
};
// What any text may carry: it fetches definitions, the self-test, the record of progress and the buttons that copy when a
// reader comes to them.
const COURSE_SCRIPT = 1000;
const isCourse = ({ address }: { address: string }) =>
  /^(?:\/embed)?\/(?:lessons|tools)\/[^/]+\/$/.test(address);
// The whole player, following along included.
const EPISODE_SCRIPT = 14_000;
const isEpisode = ({ address }: { address: string }) => /^\/episodes\/[^/]+\/$/.test(address);
// A second widget on a page shares the framework with the first and brings its own code alone.
const FURTHER_ISLAND_SCRIPT = 5000;
// The room "grow it" carries the whole mathematics of a negotiation, "the future" that of a bet: their own, beyond Preact.
const GROW_ROOM_SCRIPT = 14_000;
const BET_ROOM_SCRIPT = 7500;
const growRoom = ({ html }: { html: string }) => html.includes('data-widget="grow-the-pie"');
const betRoom = ({ html }: { html: string }) => html.includes('data-widget="future-bet"');
const FONT = 45_000;
// The course book alone loads a second sheet: its pages on paper, with a head for each lesson.
const BOOK_SHEET = 'course-book/sheet.css';

const HTML: [address: string, limit: number][] = [
  ['/', 6000],
  ['/about/', 4500],
  ['/episodes/letting-go/introduction/', 6000],
  // Three rooms; the second has every deal of its scenario as a dot, and the frontier as a table.
  ['/tools/pie-calculator/', 15_700],
  // Nine situations, each with an explanation for every answer; they stand there once more for readers without script.
  ['/tools/lose-lose-quiz/', 23_500],
  // Every division that nothing beats stands in a table, and once more for the script.
  ['/tools/fair-chores/', 12_000],
  ['/tools/shadow-of-the-future/', 8500],
  // Seven scenarios with every value of both sides, and one whole game with its debrief for readers without script.
  ['/tools/practice/', 13_500],
  ['/tools/practice/evidence/', 4500],
  // How each pair of agents ends in each of the seven.
  ['/tools/two-agents/', 8700],
  ['/glossary/', 14_000],
  ['/references/', 13_000],
  // Twelve lessons, all their questions and answers, every term and source.
  ['/course-book/', 95_000],
];

describe('the weight of a page on the wire', () => {
  it('has one style sheet for the whole site, and one more for widgets, each within its budget', () => {
    const linked = ({ root }: (typeof site.pages)[number]) =>
      root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
    const [shared = '', ...others] = linked(site.page('/about/'));
    expect(others).toEqual([]);
    expect(compressedSize(site.text(shared.slice(1)))).toBeLessThanOrEqual(STYLE);
    const tools = linked(site.page('/lessons/the-pie/')).find((sheet) => sheet !== shared) ?? '';
    expect(compressedSize(site.text(tools.slice(1)))).toBeLessThanOrEqual(TOOL_STYLE);
    for (const page of site.pages.filter(({ root }) =>
      root.querySelector('link[rel=stylesheet]'),
    )) {
      const hasWidget = page.root.querySelector('[data-widget], [data-review]') !== null;
      const expected = hasWidget ? [shared, tools].sort() : [shared];
      const found = linked(page).filter((sheet) => sheet.includes('/_astro/'));
      found.sort();
      expect(found, page.address).toEqual(expected);
    }
  });

  it('has the sheet of the course book on no other page, within its budget', () => {
    const users = site.pages.filter(({ html }) => html.includes(BOOK_SHEET));
    expect(users.map(({ address }) => address)).toEqual(['/course-book/']);
    expect(compressedSize(site.text(BOOK_SHEET))).toBeLessThanOrEqual(1300);
  });

  it('has nothing but the search opener on a page without a widget', () => {
    expect(of(false)).toContain('/about/');
    for (const address of of(false)) {
      const weight = scriptWeight(site, site.page(address));
      const limit = WORKED_PAGE_SCRIPT[address] ?? TEXT_PAGE_SCRIPT;
      expect(weight, address).toBeLessThanOrEqual(limit);
    }
  });

  it.each(of(true))('keeps the script of a page with a widget within its budget: %s', (address) => {
    const page = site.page(address);
    const further = page.root.querySelectorAll('astro-island').length - 1;
    const limit = ISLAND_PAGE_SCRIPT + further * FURTHER_ISLAND_SCRIPT;
    const rooms =
      (growRoom(page) ? GROW_ROOM_SCRIPT - FURTHER_ISLAND_SCRIPT : 0) +
      (betRoom(page) ? BET_ROOM_SCRIPT - FURTHER_ISLAND_SCRIPT : 0);
    const course = isCourse(page) ? COURSE_SCRIPT : 0;
    expect(scriptWeight(site, page)).toBeLessThanOrEqual(
      isEpisode(page) ? EPISODE_SCRIPT : limit + rooms + course,
    );
  });

  it('keeps the own script of the room "grow it" within its budget', () => {
    const page = site.page('/lessons/the-tablet/');
    expect(growRoom(page)).toBe(true);
    expect(page.root.querySelectorAll('astro-island')).toHaveLength(1);
    const own = scriptsOf(site, page).filter(
      (file) =>
        !/preact|client|hooks|signals|preload|SearchDialog|Term|SelfTest|ProgressWatch|Share/.test(
          file,
        ),
    );
    const weight = own.reduce((sum, file) => sum + compressedSize(site.bytes(file)), 0);
    expect(weight).toBeGreaterThan(10_000);
    expect(weight).toBeLessThanOrEqual(GROW_ROOM_SCRIPT);
  });

  it('counts what an island imports, and does not count the search before it is asked for', () => {
    const scripts = scriptsOf(site, site.page('/tools/pie-calculator/'));
    expect(scripts.some((file) => file.includes('preact'))).toBe(true);
    expect(scripts.some((file) => file.includes('box'))).toBe(false);
  });

  it('keeps the HTML of an episode before its transcript within what arrives first', () => {
    const [before = '', after] = site.page('/episodes/letting-go/').html.split('id="transcript"');
    expect(after).toBeDefined();
    expect(compressedSize(before)).toBeLessThanOrEqual(14_000);
  });

  it.each(site.pages.filter(({ address }) => /^(?:\/embed)?\/lessons\/[^/]+\/$/.test(address)))(
    'keeps the HTML of a lesson within its budget, self-test and explanations included: $address',
    ({ html, root }) => {
      // A widget is there without JavaScript too: its numbers, its tables, and its texts once more for the island.
      const further = root.querySelectorAll('astro-island').length - 1;
      // Each lesson offers two frames, one for its self-test: with their lines 200 bytes more than the text asks for.
      expect(compressedSize(html)).toBeLessThanOrEqual(18_200 + Math.max(0, further) * 5000);
    },
  );

  it.each([
    ['self-test', /^\/embed\/lessons\/[^/]+\/self-test\/$/, 5000],
    ['term', /^\/embed\/glossary\/[^/]+\/$/, 1700],
  ])('keeps the HTML of every framed %s within its budget', (_, form, limit) => {
    const sizes = site.pages
      .filter(({ address }) => form.test(address))
      .map(({ html }) => compressedSize(html));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
  });

  it.each(HTML)('keeps the HTML of %s within %d bytes', (address, limit) => {
    expect(compressedSize(site.page(address).html)).toBeLessThanOrEqual(limit);
  });

  it('preloads one font of its own, within its budget', () => {
    const [font, ...others] = site
      .page('/')
      .root.querySelectorAll('link[rel=preload][as=font]')
      .map((link) => link.getAttribute('href') ?? '');
    expect(others).toEqual([]);
    expect(site.bytes((font ?? '').slice(1)).length).toBeLessThanOrEqual(FONT);
  });

  it('lists every page on no page but the search', () => {
    const lessons = site.pages.filter(({ address }) => /^\/lessons\/[^/]+\/$/.test(address));
    const links = (address: string) =>
      new Set(
        site
          .page(address)
          .root.querySelectorAll('a')
          .map((a) => a.getAttribute('href')),
      ).size;
    for (const { address } of lessons) expect(links(address)).toBeLessThan(70);
  });
});
