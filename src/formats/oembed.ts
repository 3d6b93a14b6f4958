import { escapeHtml } from './escape-html.ts';

/** A page that can be shown in a frame. */
export interface EmbeddedPage {
  title: string;
  /** Who made what is shown: the podcast. */
  author: { name: string; url: string };
  /** This site. */
  provider: { name: string; url: string };
  /** The absolute address of the page that is shown in the frame. */
  frameUrl: string;
  /** The absolute address of the picture of a shared link, 1200 x 630. */
  cardUrl: string;
}

/** The size that a site without our listener gives to the frame, in CSS pixels. */
const FRAME = { width: 640, height: 320 } as const;
const CARD = { width: 1200, height: 630 } as const;
const A_DAY_SECONDS = 86_400;

/** The frame as HTML to paste; its title tells a screen reader what is in it. */
export const renderFrame = (
  { frameUrl, title }: Pick<EmbeddedPage, 'frameUrl' | 'title'>,
  { width, height }: { width: number | string; height: number } = FRAME,
): string =>
  `<iframe src="${escapeHtml(frameUrl)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write; screen-wake-lock"></iframe>`;

/** oEmbed 1.0, type `rich`. */
export function renderOEmbed(page: EmbeddedPage): string {
  const file = {
    version: '1.0',
    type: 'rich',
    title: page.title,
    author_name: page.author.name,
    author_url: page.author.url,
    provider_name: page.provider.name,
    provider_url: page.provider.url,
    cache_age: A_DAY_SECONDS,
    thumbnail_url: page.cardUrl,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: renderFrame(page),
    ...FRAME,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The script that gives each frame of this site the height of what it shows. */
export const renderHeightListener = (origin: string): string => `<script>
addEventListener('message', ({ data, origin, source }) => {
  if (origin !== '${origin}' || data?.type !== 'bigger-pie:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
