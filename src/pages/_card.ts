import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Card, type CardFont, renderCardSvg } from '../formats/card-svg.ts';

const fontFile = (weight: number) =>
  join(
    process.cwd(),
    `node_modules/@fontsource/brygada-1918/files/brygada-1918-latin-${weight}-normal.woff`,
  );

const fonts = ([400, 600] as const).map(
  (weight): CardFont => ({ weight, data: readFileSync(fontFile(weight)) }),
);

/** The picture of a shared link as a PNG of 1200 x 630. */
export async function cardResponse(card: Card): Promise<Response> {
  const svg = await renderCardSvg(card, fonts);
  // All text is outlines by now: the machine's own fonts must not come into it.
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
