import satori from 'satori';
import { slicePie } from '../domain/picture/pie.ts';

/** What the picture of a shared link says. */
export interface Card {
  /** A line above the title, such as `Chapter 2 of 9, 2:02 to 3:16`. */
  kicker: string;
  title: string;
  /** Sizes of the pie's slices, and which of them stands out. */
  slices: number[];
  highlight: number;
}

/** One cut of the typeface: bytes of a WOFF or TTF file. */
export interface CardFont {
  weight: 400 | 600;
  data: Buffer;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const PAPER = '#fbf7ee';
const INK = '#221e18';
const SOFT = '#5c5346';
const SLICE = '#e5d9c1';
const TOGETHER = '#22754f';

type Node = { type: string; props: Record<string, unknown> };
const box = (style: object, children: unknown): Node => ({
  type: 'div',
  props: { style, children },
});

/** The pie as an image that the layout can place: shapes only, no text. */
function pieImage({ slices, highlight }: Card): string {
  const paths = slicePie(slices, 100).map(
    ({ path }, index) =>
      `<path d="${path}" fill="${index === highlight ? TOGETHER : SLICE}" stroke="${PAPER}" stroke-width="1.5"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-102 -102 204 204" width="420" height="420">${paths.join('')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** How large a title is set, and after how many lines it is cut so that it stays on the card. */
function titleStyle({ length }: string) {
  if (length > 60) return { fontSize: 54, lineClamp: 6 };
  return length > 32 ? { fontSize: 64, lineClamp: 5 } : { fontSize: 78, lineClamp: 4 };
}

/** The card as SVG with all text as outlines, so that every machine draws the same. */
export async function renderCardSvg(card: Card, fonts: CardFont[]): Promise<string> {
  const words = box(
    {
      display: 'flex',
      flexDirection: 'column',
      width: 660,
      height: '100%',
      justifyContent: 'space-between',
    },
    [
      box({ fontSize: 30, color: SOFT }, card.kicker),
      box(
        {
          ...titleStyle(card.title),
          display: 'block',
          fontWeight: 600,
          lineHeight: 1.12,
          wordBreak: 'break-word',
          color: INK,
        },
        card.title,
      ),
      box({ fontSize: 34, fontWeight: 600, color: TOGETHER }, 'Bigger Pie'),
    ],
  );
  const image: Node = { type: 'img', props: { src: pieImage(card), width: 380, height: 380 } };
  const page = box(
    {
      display: 'flex',
      width: '100%',
      height: '100%',
      // The layout counts padding on top of a width otherwise, and the card would end beyond its picture.
      boxSizing: 'border-box',
      padding: 70,
      backgroundColor: PAPER,
      justifyContent: 'space-between',
      alignItems: 'center',
      fontFamily: 'Brygada',
    },
    [words, image],
  );
  return await satori(page as never, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: fonts.map(({ weight, data }) => ({ name: 'Brygada', weight, style: 'normal', data })),
  });
}
