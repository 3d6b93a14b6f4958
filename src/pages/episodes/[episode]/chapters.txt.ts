import { renderChaptersText } from '../../../formats/chapters-text.ts';
import { chapterFile, everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;
export const GET = chapterFile(({ episode }) => renderChaptersText(episode));
