import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeHtml } from '../escape-html.ts';
import { legalXml } from '../xml.ts';
import { renderAssessment } from './assessment.ts';
import { type CourseExport, CourseExportError, type PageExport } from './course.ts';
import { renderManifest } from './manifest.ts';
import { type Part, partsOf } from './parts.ts';
import { formatTitle } from './titles.ts';
import { renderWebLink } from './web-link.ts';

/**
 * A course as IMS Common Cartridge 1.1: a zip with the manifest first and the other files in the order of their names,
 * all of one time, so that one course is one sequence of bytes on every machine.
 *
 * @throws CourseExportError when the course cannot be written; the message names the module and the item
 */
export function renderCartridge(course: CourseExport): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of cartridgeFiles(course)) files[path] = strToU8(text);
  // The format knows local time alone, and none before 1980.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

/** The files of the cartridge as text, in their order. */
export function cartridgeFiles(course: CourseExport): [path: string, text: string][] {
  const modules = partsOf(course);
  const files = modules
    .flatMap(({ title, parts }) =>
      parts.map((part): [string, string] => [part.file, renderNamed(part, title, course.language)]),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [['imsmanifest.xml', renderManifest(course, modules)], ...files];
}

function renderNamed(part: Part, module: string, language: string): string {
  try {
    return renderPart(part, language);
  } catch (error) {
    if (!(error instanceof CourseExportError)) throw error;
    throw new CourseExportError(
      `The module "${module}", item "${part.item.title}": ${error.message}`,
    );
  }
}

function renderPart({ item, ids }: Part, language: string): string {
  if (item.kind === 'link') return renderWebLink(item);
  if (item.kind === 'self-test')
    return renderAssessment({ ids, title: item.title, questions: item.questions });
  return renderPage(item, language);
}

const renderPage = ({ title, html }: PageExport, language: string): string =>
  `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(formatTitle(title))}</title>
</head>
<body>
${legalXml(html)}
</body>
</html>
`;
