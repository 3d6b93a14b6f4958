import { renderTranscriptText } from '../../../formats/transcript-text.ts';
import { everyTranscript, transcriptFile } from './_transcript.ts';

export const getStaticPaths = everyTranscript;
export const GET = transcriptFile(renderTranscriptText);
