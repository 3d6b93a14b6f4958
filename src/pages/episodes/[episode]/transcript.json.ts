import { renderTranscriptJson } from '../../../formats/transcript-json.ts';
import { everyTranscript, transcriptFile } from './_transcript.ts';

export const getStaticPaths = everyTranscript;
export const GET = transcriptFile(renderTranscriptJson);
