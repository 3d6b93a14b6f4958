import { renderTranscriptSrt } from '../../../formats/transcript-srt.ts';
import { everyTranscript, transcriptFile } from './_transcript.ts';

export const getStaticPaths = everyTranscript;
export const GET = transcriptFile(renderTranscriptSrt);
