import { renderChaptersWebVtt } from '../../../formats/chapters-webvtt.ts';
import { chapterFile, everyEpisode } from './_chapter-file.ts';

export const getStaticPaths = everyEpisode;
export const GET = chapterFile(({ episode }) => renderChaptersWebVtt(episode));
