declare module 'webvtt-parser' {
  interface Cue {
    id: string;
    startTime: number;
    endTime: number;
    tree: { children: { type: string; value: string }[] };
  }
  interface Parsed {
    cues: Cue[];
    errors: { message: string; line: number }[];
  }
  class WebVTTParser {
    constructor(entities?: Record<string, string>);
    parse(text: string, mode: 'chapters' | 'metadata' | 'subtitles'): Parsed;
  }
  const webvtt: { WebVTTParser: typeof WebVTTParser };
  export default webvtt;
}
