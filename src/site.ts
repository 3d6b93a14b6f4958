/** Where the site lives: the base of every address, and the addresses that leave the page absolute. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The site's name, as it stands in titles and in the files that the site hands out. */
export const SITE_NAME = 'Bigger Pie';

/** An address of `domain/links` below the site's base. */
export const address = (path: string) => `${base}${path}`;

/** The same with the site's host, for canonical addresses, feeds and structured data. */
export const absolute = (path: string) => new URL(address(path), import.meta.env.SITE).href;

/** What links, frames and citations of a page are made with; pages without a date of their own appeared with the site. */
export const sharingSite = { locate: absolute, published: '2026' };
