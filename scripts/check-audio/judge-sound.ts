import { type Judgement, judge } from './judgement.ts';
import type { Frames } from './mpeg-frames.ts';

/** A narration's file as independent readers see it. */
export interface Sound {
  bytes: number;
  durationSeconds: number;
  /** Bits a second. */
  bitrate: number;
  /** `CBR`, or how else the bit rate is chosen. */
  profile: string;
  tagTypes: readonly string[];
  title: string;
  artist: string;
  chapters: readonly { title: string; startSeconds: number; endSeconds: number }[];
  /** The element ids of the CHAP frames. */
  labels: readonly string[];
  /** The CTOC frames. */
  contents: readonly { children: readonly string[]; topLevel: boolean; ordered: boolean }[];
  frames: Frames;
}

/** What the sound has to fit. */
export interface Timeline {
  durationSeconds: number;
  chapters: readonly { id: string; title: string; startSeconds: number; endSeconds: number }[];
}

const MOST_BYTES = 6_500_000;
/** Readers differ by what the encoder adds at the ends: two frames are 0.048 s. */
const DURATION_TOLERANCE_SECONDS = 0.05;
const KIND = '48 kbit/s, 24000 Hz, mono';
const SAMPLE_RATE = 24_000;

/** Every check of the sound file by itself and against the episode's chapters. */
export function judgeSound(sound: Sound, timeline: Timeline): Judgement[] {
  const { frames, contents, labels } = sound;
  const kinds = [...frames.kinds.keys()];
  const samples = timeline.durationSeconds * SAMPLE_RATE;
  const off = Math.abs(sound.durationSeconds - timeline.durationSeconds);
  const [table] = contents;
  return [
    judge(`lasts ${timeline.durationSeconds} s by its reader's count`, [
      !(off <= DURATION_TOLERANCE_SECONDS) && `It lasts ${sound.durationSeconds} s.`,
    ]),
    judge(`has ${samples} samples without the encoder's own`, [
      frames.samples !== samples && `It has ${frames.samples}.`,
      frames.strayBytes > 0 && `${frames.strayBytes} bytes belong to no frame.`,
    ]),
    judge(`has a constant bit rate: each frame is ${KIND}`, [
      frames.tag !== 'Info' && `The first frame is tagged "${frames.tag}" and not "Info".`,
      (sound.profile !== 'CBR' || sound.bitrate !== 48_000) &&
        `A reader takes it for ${sound.profile} at ${sound.bitrate} bit/s.`,
      kinds.join() !== KIND && `The frames are ${kinds.join('; ')}.`,
    ]),
    judge(`is at most ${MOST_BYTES / 1e6} MB`, [
      sound.bytes > MOST_BYTES && `It has ${sound.bytes} bytes.`,
    ]),
    judge('says in ID3v2.3 that its voices are synthetic', [
      !sound.tagTypes.includes('ID3v2.3') && `Its tags are ${sound.tagTypes.join(', ') || 'none'}.`,
      !/synthetic/i.test(sound.title) && `Its title is "${sound.title}".`,
      !/synthetic/i.test(sound.artist) && `Its artist is "${sound.artist}".`,
    ]),
    judge(`has ${timeline.chapters.length} CHAP frames with the episode's titles and times`, [
      labels.length !== timeline.chapters.length && `It has ${labels.length} CHAP frames.`,
      ...compareChapters(sound.chapters, timeline.chapters),
    ]),
    judge('has one CTOC frame, ordered and at the top, that lists them', [
      contents.length !== 1 && `It has ${contents.length} CTOC frames.`,
      !(table?.topLevel && table.ordered) && 'It is not ordered and at the top.',
      table?.children.join() !== labels.join() && `It lists ${table?.children.join(', ')}.`,
    ]),
  ];
}

function compareChapters(found: Sound['chapters'], wanted: Timeline['chapters']): string[] {
  return wanted.flatMap((chapter, index) => {
    const { title, startSeconds, endSeconds } = found[index] ?? {};
    const same =
      title === chapter.title &&
      startSeconds === chapter.startSeconds &&
      endSeconds === chapter.endSeconds;
    return same
      ? []
      : [`${chapter.id}: it has "${title}" from ${startSeconds} to ${endSeconds} s there.`];
  });
}
