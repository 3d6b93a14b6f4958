import { renderChaptersJson } from '../../../formats/chapters-json.ts';
import { chapterFile, everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;
export const GET = chapterFile(renderChaptersJson);
