import webvtt, { type Node } from 'webvtt-parser';
import type { Cue, Word } from '../domain/transcript/cue.ts';

/** A cue with the line of its times, counted from 1 in the whole file. */
export interface CueAtLine {
  cue: Cue;
  line: number;
}

/** A place that is not WebVTT, and what W3C's parser says of it. */
export interface WebVttFault {
  line: number;
  message: string;
}

export interface ParsedTranscript {
  /** The lines of the note above the first cue: whose words these are, and whom to name. */
  notes: string[];
  /** In the order of the file, whatever their times are. */
  cues: CueAtLine[];
  faults: WebVttFault[];
}

// The parser's own list lacks the semicolons and would leave them in the text.
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0' };
const REMEDY =
  'Write an id, times such as 00:02:02.000 --> 00:02:06.500, and the words, with &amp; for & and &lt; for <, each in a line; then an empty line.';
const HEADER = ['WEBVTT', ''];

/**
 * Reads a transcript in WebVTT: one cue a sentence, the cue's id its lasting name, `<v Name>` its voice, time stamps
 * before its words if there are any.
 */
export function parseTranscript(file: string): ParsedTranscript {
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const signature = /^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '');
  if (!signature)
    return {
      notes: [],
      cues: [],
      faults: [
        { line: 1, message: 'does not begin with a line WEBVTT. Write it, and an empty line.' },
      ],
    };
  const all = blocksOf(lines);
  const blocks = all.map(parseBlock);
  return {
    notes: notesOf(all),
    cues: blocks.flatMap(({ cues }) => cues),
    faults: blocks.flatMap(({ faults }) => faults),
  };
}

interface Block {
  lines: string[];
  /** The line before its first, counted from 1 in the whole file. */
  after: number;
}

/** What stands between empty lines, below the header. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let current: Block | null = null;
  let below = false;
  lines.forEach((line, index) => {
    if (line === '') {
      current = null;
      below = true;
    } else if (current) current.lines.push(line);
    else if (below) {
      current = { lines: [line], after: index };
      blocks.push(current);
    }
  });
  return blocks;
}

const NOTE = /^NOTE(?:$|[ \t]+)/;

function notesOf(blocks: readonly Block[]): string[] {
  const cue = blocks.findIndex(({ lines }) => lines.some(isTiming));
  const above = cue === -1 ? blocks : blocks.slice(0, cue);
  const [first = '', ...rest] = above.find(({ lines }) => NOTE.test(lines[0] ?? ''))?.lines ?? [];
  return [first.replace(NOTE, ''), ...rest].map(plain).filter(Boolean);
}

const isTiming = (line: string) => line.includes('-->');

/** Each block by itself: the parser sorts cues by their times, and their order in the file is to be judged. */
function parseBlock({ lines, after }: Block): Pick<ParsedTranscript, 'cues' | 'faults'> {
  const text = [...HEADER, ...lines].join('\n');
  const { cues, errors } = new webvtt.WebVTTParser(ENTITIES).parse(text, 'subtitles');
  const timing = lines.findIndex(isTiming);
  return {
    cues: cues.map((cue) => ({ cue: toCue(cue), line: after + timing + 1 })),
    faults: errors
      // The check of the cues says it too, and what to write.
      .filter(({ message }) => !message.startsWith('End timestamp is not greater'))
      .map(({ message, line }) => ({
        // Of a fault in the words, the parser names the line below them.
        line: after + Math.min(Math.max(line - HEADER.length, 1), lines.length),
        message: `is not WebVTT that can be read: ${message} ${REMEDY}`,
      })),
  };
}

function toCue(parsed: {
  id: string;
  startTime: number;
  endTime: number;
  tree: { children: Node[] };
}): Cue {
  const words = wordsOf(parsed.tree.children, parsed.startTime);
  const voice = parsed.tree.children.find((node) => node.type === 'object' && node.name === 'v');
  return {
    id: parsed.id,
    startSeconds: parsed.startTime,
    endSeconds: parsed.endTime,
    speaker: voice?.type === 'object' ? (voice.value ?? '') : '',
    text: plain(words.map((word) => word.text).join('')),
    ...(words.length > 1 && {
      words: words.map((word) => ({ ...word, text: plain(word.text) })),
    }),
  };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text between time stamps, in any depth of markup, with its spaces. */
function wordsOf(nodes: readonly Node[], startSeconds: number): Word[] {
  const words: Word[] = [{ text: '', startSeconds }];
  const visit = (node: Node): void => {
    if (node.type === 'object') node.children.forEach(visit);
    else if (node.type === 'timestamp') words.push({ text: '', startSeconds: node.value });
    else {
      const last = words.at(-1);
      if (last) last.text += node.value;
    }
  };
  nodes.forEach(visit);
  return words;
}
