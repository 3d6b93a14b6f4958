import { loadShow } from '../../../catalog/episodes.ts';
import type { Episode } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { renderOEmbed } from '../../../formats/oembed.ts';
import { absolute, SITE_NAME } from '../../../site.ts';

/**
 * What a page of an episode says about itself to a site that would embed it.
 *
 * @param path the page, from the site's root; its card is the picture
 * @param frame the page for a frame, from the site's root
 */
export async function oembedResponse(
  episode: Episode,
  { title, path, frame }: { title: string; path: string; frame: string },
): Promise<Response> {
  const { title: name, home: url } = await loadShow(episode);
  const file = renderOEmbed({
    title,
    author: { name, url },
    provider: { name: SITE_NAME, url: absolute(addresses.home) },
    frameUrl: absolute(frame),
    cardUrl: absolute(addresses.card(path)),
  });
  return new Response(file);
}
