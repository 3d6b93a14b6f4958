declare module 'webvtt-parser' {
  type Node =
    | { type: 'text'; value: string }
    | { type: 'timestamp'; value: number }
    | { type: 'object'; name: string; value?: string; children: Node[] };
  interface Cue {
    id: string;
    startTime: number;
    endTime: number;
    tree: { children: Node[] };
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
  export type { Node };
}
