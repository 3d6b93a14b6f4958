import { encode } from 'uqr';
import { escapeHtml } from '../escape-html.ts';

/** The light margin that readers need, in modules. */
const MARGIN = 4;

/** A QR code of a text as SVG: black on white in every colour scheme, one unit for each module. */
export function renderQrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  const rows = data.map((row, y) => renderRow(row, y)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${escapeHtml(text)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${rows}"/></svg>\n`;
}

/** The dark modules of a row as rectangles, each as long as it gets. */
const renderRow = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
