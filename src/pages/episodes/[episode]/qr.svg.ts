import type { APIRoute } from 'astro';
import type { Episode } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { qrCodeResponse } from '../../_qr-code.ts';
import { everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;
export const GET: APIRoute<{ episode: Episode }> = ({ props: { episode } }) =>
  qrCodeResponse(addresses.episode(episode.id));
