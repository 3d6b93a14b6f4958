import type { APIRoute } from 'astro';
import type { Chapter } from '../../../../domain/chapters/chapter.ts';
import type { Episode } from '../../../../domain/course/nouns.ts';
import { addresses } from '../../../../domain/links/addresses.ts';
import { qrCodeResponse } from '../../../_qr-code.ts';
import { everyChapter } from '../_routes.ts';

export const getStaticPaths = everyChapter;
export const GET: APIRoute<{ episode: Episode; chapter: Chapter }> = ({
  props: { episode, chapter },
}) => qrCodeResponse(addresses.chapter(episode.id, chapter.id));
