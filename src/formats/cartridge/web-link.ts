import { element, renderXml } from '../xml.ts';
import { CourseExportError, type LinkExport } from './course.ts';
import { formatTitle } from './titles.ts';

/** A web link of Common Cartridge 1.1. */
export const renderWebLink = ({ title, url }: Pick<LinkExport, 'title' | 'url'>): string =>
  renderXml(
    element(
      'webLink',
      { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1' },
      element('title', {}, formatTitle(title)),
      element('url', { href: formatUrl(url), target: '_blank' }),
    ),
  );

// What Moodle takes for a sound address: no brackets, no spaces, nothing but ASCII.
const SOUND = /^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/;

/**
 * An address that every importer keeps: whole, percent-encoded, without brackets.
 *
 * @throws CourseExportError when it is no address of the web
 */
export function formatUrl(url: string): string {
  const href = URL.canParse(url) ? new URL(url).href : url;
  const escaped = href.replace(
    /[[\]{}|\\^`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (SOUND.test(escaped)) return escaped;
  throw new CourseExportError(
    `"${url}" is not an address that a learning management system keeps. Write a whole one that begins with https://.`,
  );
}
