import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slicePie } from '../domain/picture/pie.ts';
import { CARD_HEIGHT, CARD_WIDTH, type Card, renderCardSvg } from './card-svg.ts';

const FONTS = join(import.meta.dirname, '../../node_modules/@fontsource/brygada-1918/files');
const fonts = ([400, 600] as const).map((weight) => ({
  weight,
  data: readFileSync(join(FONTS, `brygada-1918-latin-${weight}-normal.woff`)),
}));
const card: Card = {
  kicker: 'Chapter 2 of 9, 2:02 to 3:16',
  title: 'Key concepts',
  slices: [122, 74, 851],
  highlight: 1,
};
const render = (change: Partial<Card> = {}) => renderCardSvg({ ...card, ...change }, fonts);

/** The corners of what is drawn in one colour: paths of absolute commands with x and y in turn. */
function boxOf(svg: string, colour: string) {
  const paths = [...svg.matchAll(/<path fill="([^"]+)" d="([^"]+)"/g)]
    .filter(([, fill]) => fill === colour)
    .map(([, , path = '']) => path);
  const [xs, ys] = [0, 1].map((start) =>
    paths.flatMap((path) =>
      (path.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, i) => i % 2 === start),
    ),
  ) as [number[], number[]];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const [KICKER, TITLE, NAME] = ['#5c5346', '#221e18', '#22754f'] as const;
const sentence = 'Two sides divide what neither of them has alone, and both are better off. ';
const titles = [
  ['of one word', 'Pie'],
  ['of two lines', 'What the tablet is worth to whom'],
  ['of sixty characters', sentence.slice(0, 60)],
  ['of 300 characters', sentence.repeat(5).slice(0, 300)],
  ['of one word of 240 characters', 'Verhandlung'.repeat(22).slice(0, 240)],
] as const;

describe('renderCardSvg', () => {
  it('is a picture of 1200 by 630', async () => {
    expect([CARD_WIDTH, CARD_HEIGHT]).toEqual([1200, 630]);
    expect(await render()).toMatch(/^<svg width="1200" height="630" viewBox="0 0 1200 630"/);
  });

  it.each(titles)(
    'keeps kicker, title and name apart and on the card with a title %s',
    async (_, title) => {
      const svg = await render({ title });
      const [kicker, words, name] = [boxOf(svg, KICKER), boxOf(svg, TITLE), boxOf(svg, NAME)];
      expect(kicker.top).toBeGreaterThanOrEqual(70);
      expect(words.top).toBeGreaterThan(kicker.bottom);
      expect(name.top).toBeGreaterThan(words.bottom);
      expect(name.bottom).toBeLessThanOrEqual(CARD_HEIGHT - 70);
      for (const { left } of [kicker, words, name]) expect(left).toBeGreaterThan(65);
    },
  );

  it.each(titles)('keeps the pie whole and beside a title %s', async (_, title) => {
    const svg = await render({ title });
    const [, x = 0, y = 0, width = 0, height = 0] =
      /<image x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/
        .exec(svg)
        ?.map(Number) ?? [];
    expect([width, height]).toEqual([380, 380]);
    expect(x).toBeGreaterThan(boxOf(svg, TITLE).right);
    expect(x + width).toBeLessThanOrEqual(CARD_WIDTH);
    expect(y + height).toBeLessThanOrEqual(CARD_HEIGHT);
  });

  it.each(titles)(
    'draws a title %s as outlines, which need no font where they are shown',
    async (_, title) => {
      const svg = await render({ title });
      expect(svg).not.toMatch(/<text|font-family|<style/);
      expect(boxOf(svg, TITLE).right).toBeGreaterThan(boxOf(svg, TITLE).left);
    },
  );

  it('draws the same card twice byte by byte, and another for another title', async () => {
    expect(await render()).toBe(await render());
    expect(await render({ title: 'Other concepts' })).not.toBe(await render());
  });

  it('draws a slice for each size and colours the one that stands out', async () => {
    const [, encoded = ''] = /base64,([^"]+)"/.exec(await render()) ?? [];
    const pie = Buffer.from(encoded, 'base64').toString();
    const slices = [...pie.matchAll(/<path d="([^"]+)" fill="([^"]+)"/g)].map(([, path, fill]) => [
      path,
      fill,
    ]);
    const colours = ['#e5d9c1', '#22754f', '#e5d9c1'];
    expect(slices).toEqual(
      slicePie(card.slices, 100).map(({ path }, index) => [path, colours[index]]),
    );
  });

  it.each(['<b> & "quotes"', 'A 😀 face', 'עוגה גדולה', '—'])(
    'draws the title %s without breaking',
    async (title) => {
      const svg = await render({ title });
      expect(boxOf(svg, TITLE).bottom).toBeLessThan(CARD_HEIGHT);
      expect(svg).not.toContain('<b>');
    },
  );
});
