import { renderChaptersWebVtt } from '../../../formats/chapters-webvtt.ts';
import { chapterFile, everyEpisode } from './_routes.ts';

export const getStaticPaths = everyEpisode;
export const GET = chapterFile(({ episode }) => renderChaptersWebVtt(episode));
