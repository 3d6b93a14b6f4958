import { renderChaptersPsc } from '../../../formats/chapters-psc.ts';
import { chapterFile, everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;
export const GET = chapterFile(renderChaptersPsc);
