import webvtt from 'webvtt-parser';

/** A cue as W3C's parser reads it. */
export interface ReadCue {
  id: string;
  startSeconds: number;
  endSeconds: number;
  speaker: string;
  text: string;
  /** The time stamps inside its text. */
  stamps: number[];
}

export interface ReadTranscript {
  cues: ReadCue[];
  /** What the parser complains of, with the line. */
  errors: string[];
  notes: string;
}

interface Node {
  type: string;
  name?: string;
  value?: string | number;
  children?: Node[];
}

// The parser's own list lacks the semicolons and would leave them in the text.
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Reads a transcript with a parser that knows nothing of how it was written. */
export function readTranscript(file: string): ReadTranscript {
  const { cues, errors } = new webvtt.WebVTTParser(ENTITIES).parse(file, 'subtitles');
  return {
    cues: cues.map(({ id, startTime, endTime, tree }) => {
      const nodes = flatten(tree.children as Node[]);
      return {
        id,
        startSeconds: startTime,
        endSeconds: endTime,
        speaker: String(nodes.find(({ name }) => name === 'v')?.value ?? ''),
        text: nodes.map(({ type, value }) => (type === 'text' ? value : '')).join(''),
        stamps: nodes.flatMap(({ type, value }) => (type === 'timestamp' ? Number(value) : [])),
      };
    }),
    errors: errors.map(({ line, message }) => `line ${line}: ${message}`),
    notes: file
      .split(/\n{2,}/)
      .filter((block) => /^NOTE\b/.test(block))
      .join('\n'),
  };
}

const flatten = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children ?? [])]);
