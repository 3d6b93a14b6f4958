import { element, renderXml, type XmlElement } from '../xml.ts';
import type { CourseExport } from './course.ts';
import { identifier } from './identifiers.ts';
import type { Part, PartsOfModule } from './parts.ts';
import { formatTitle } from './titles.ts';

const TYPES = {
  link: 'imswl_xmlv1p1',
  'self-test': 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  page: 'webcontent',
} as const;

/** `imsmanifest.xml` of Common Cartridge 1.1: modules of items, two levels below a root without a title. */
export const renderManifest = (course: CourseExport, modules: readonly PartsOfModule[]): string =>
  renderXml(
    element(
      'manifest',
      {
        // Importers look for this name space in the first kilobyte.
        xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
        'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
        'xmlns:lom': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource',
        identifier: identifier('M', course.id),
      },
      renderMetadata(course),
      element(
        'organizations',
        {},
        element(
          'organization',
          { identifier: identifier('O', course.id), structure: 'rooted-hierarchy' },
          element(
            'item',
            { identifier: 'I_root' },
            ...modules.map((one) => renderModule(course.id, one)),
          ),
        ),
      ),
      element('resources', {}, ...modules.flatMap(({ parts }) => parts.map(renderResource))),
    ),
  );

function renderMetadata({ title, summary, language }: CourseExport): XmlElement {
  const text = (name: string, words: string) =>
    element(`lomimscc:${name}`, {}, element('lomimscc:string', { language }, words));
  return element(
    'metadata',
    {},
    element('schema', {}, 'IMS Common Cartridge'),
    element('schemaversion', {}, '1.1.0'),
    element(
      'lomimscc:lom',
      {},
      element(
        'lomimscc:general',
        {},
        text('title', formatTitle(title)),
        text('description', formatTitle(summary, 2000)),
      ),
    ),
  );
}

const titled = (attributes: Record<string, string>, title: string, children: XmlElement[] = []) =>
  element('item', attributes, element('title', {}, formatTitle(title)), ...children);

const renderModule = (course: string, { id, title, parts }: PartsOfModule): XmlElement =>
  titled(
    { identifier: identifier('L', course, id) },
    title,
    parts.map(({ item, ids, resource }) =>
      titled({ identifier: identifier('I', ...ids), identifierref: resource }, item.title),
    ),
  );

function renderResource({ item, resource, file }: Part): XmlElement {
  const page: Record<string, string> = item.kind === 'page' ? { href: file } : {};
  const isForInstructor = item.kind === 'page' && item.audience === 'instructor';
  return element(
    'resource',
    { identifier: resource, type: TYPES[item.kind], ...page },
    ...(isForInstructor ? [instructorOnly] : []),
    element('file', { href: file }),
  );
}

const instructorOnly = element(
  'metadata',
  {},
  element(
    'lom:lom',
    {},
    element(
      'lom:educational',
      {},
      element(
        'lom:intendedEndUserRole',
        {},
        element('lom:source', {}, 'IMSGLC_CC_Rolesv1p1'),
        element('lom:value', {}, 'Instructor'),
      ),
    ),
  ),
);
