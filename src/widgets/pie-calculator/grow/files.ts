import { formatCaseRows, formatRows, parseCaseRows } from './case-csv.ts';
import { formatCase, type Import, parseCase } from './case-json.ts';
import type { Download } from './Files.tsx';
import { limits } from './limits.ts';
import { clipName } from './name-code.ts';
import { drawPng, writeSvg } from './picture-file.ts';
import type { Shown } from './shown.ts';
import type { State } from './state.ts';
import { tableRows } from './table-rows.ts';

export async function makeFile(
  what: Download,
  room: State,
  shown: Shown,
  svg: SVGSVGElement,
): Promise<Blob> {
  switch (what) {
    case 'picture.svg':
      return new Blob([writeSvg(svg, room.draft.title)], { type: 'image/svg+xml' });
    case 'picture.png':
      return drawPng(svg);
    case 'table.csv':
      return csv(tableRows(shown));
    case 'problem.csv':
      return csv(formatCaseRows(room));
    case 'problem.json':
      return new Blob([formatCase(room)], { type: 'application/json' });
  }
}

// The mark at the start tells spreadsheets that the letters are UTF-8.
const csv = (rows: (string | number)[][]) =>
  new Blob([`\uFEFF${formatRows(rows)}`], { type: 'text/csv' });

export async function readFile(file: File): Promise<Import> {
  const text = await file.text();
  if (/^\s*[{[]/.test(text)) return parseCase(text);
  if (/\.json$/i.test(file.name)) return parseCase(text);
  return parseCaseRows(text, clipName(file.name.replace(/\.\w+$/, ''), limits.title));
}
