import { escapeHtml } from '../escape-html.ts';
import type { CourseExport, ItemExport } from './course.ts';

/** What an instructor has put together. All texts are plain. */
export interface Assignment {
  title: string;
  /** May be empty, and may have several lines. */
  note: string;
  /** When it is due, in the instructor's own words; may be empty. */
  due: string;
  /** The address of the assignment on the site. */
  url: string;
  /** In order; those with equal ids are told apart here. */
  items: readonly ItemExport[];
}

/** An assignment as a course of two modules: what it is, and what to do. */
export function courseOfAssignment(assignment: Assignment, language: string): CourseExport {
  const { title, url, items } = assignment;
  return {
    id: `assignment-${fingerprint(url)}`,
    title,
    summary: firstLine(assignment),
    language,
    modules: [
      {
        id: 'about',
        title: 'About this assignment',
        items: [
          { kind: 'link', id: 'site', title, url },
          {
            kind: 'page',
            id: 'note',
            title: 'What to do',
            audience: 'everyone',
            html: noteHtml(assignment),
          },
        ],
      },
      {
        id: 'items',
        title,
        items: items.map((item, index) => ({ ...item, id: apart(items, index) })),
      },
    ],
  };
}

const linesOf = ({ note, due }: Assignment) =>
  [...note.split(/\n+/), due && `Due: ${due}`].map((line) => line.trim()).filter(Boolean);

const firstLine = (assignment: Assignment) => linesOf(assignment)[0] ?? assignment.title;

function noteHtml(assignment: Assignment): string {
  const { url, items } = assignment;
  const list = items.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('');
  return [
    ...linesOf(assignment).map((line) => `<p>${escapeHtml(line)}</p>`),
    `<ol>${list}</ol>`,
    `<p>The same list with boxes to tick: <a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
  ].join('\n');
}

/** An id with a number behind it where an item above has the same. */
function apart(items: readonly ItemExport[], index: number): string {
  const id = items[index]?.id ?? '';
  const before = items.slice(0, index).filter((one) => one.id === id).length;
  // No id of the site ends so: the letter keeps `x` the second time apart from another item `x-2`.
  return before === 0 ? id : `${id}-again${before + 1}`;
}

/** FNV-1a of 32 bits: two assignments that are imported into one course must not take each other's place. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
