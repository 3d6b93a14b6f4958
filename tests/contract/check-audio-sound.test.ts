import { describe, expect, it } from 'vitest';
import { judgeSound, type Sound, type Timeline } from '../../scripts/check-audio/judge-sound.ts';
import type { Judgement } from '../../scripts/check-audio/judgement.ts';
import { readFrames } from '../../scripts/check-audio/mpeg-frames.ts';

const timeline: Timeline = {
  durationSeconds: 5,
  chapters: [
    { id: 'one', title: 'One', startSeconds: 0, endSeconds: 2 },
    { id: 'two', title: 'Two', startSeconds: 2, endSeconds: 5 },
  ],
};
const faultsOf = (judgements: Judgement[]) => judgements.flatMap(({ faults }) => faults);

const sound: Sound = {
  bytes: 30_000,
  durationSeconds: 5.048,
  bitrate: 48_000,
  profile: 'CBR',
  tagTypes: ['ID3v2.3'],
  title: 'A narration (synthetic voices)',
  artist: 'Synthetic voices',
  chapters: timeline.chapters,
  labels: ['ch0', 'ch1'],
  contents: [{ children: ['ch0', 'ch1'], topLevel: true, ordered: true }],
  frames: {
    kinds: new Map([['48 kbit/s, 24000 Hz, mono', 210]]),
    tag: 'Info',
    samples: 120_000,
    strayBytes: 0,
  },
};

describe('judgeSound', () => {
  it('finds no fault in a sound file', () => {
    expect(faultsOf(judgeSound(sound, timeline))).toEqual([]);
  });

  const [first, second] = timeline.chapters;
  it.each<[string, Partial<Sound>, string[]]>([
    ['a length that is off', { durationSeconds: 5.06 }, ['It lasts 5.06 s.']],
    ['a length that is not known', { durationSeconds: Number.NaN }, ['It lasts NaN s.']],
    ['a sample too few', { frames: { ...sound.frames, samples: 119_999 } }, ['It has 119999.']],
    [
      'bytes between frames',
      { frames: { ...sound.frames, strayBytes: 3 } },
      ['3 bytes belong to no frame.'],
    ],
    ['a variable bit rate', { profile: 'V2' }, ['A reader takes it for V2 at 48000 bit/s.']],
    ['another bit rate', { bitrate: 32_000 }, ['A reader takes it for CBR at 32000 bit/s.']],
    [
      'a frame of another kind',
      {
        frames: {
          ...sound.frames,
          kinds: new Map([
            ['48 kbit/s, 24000 Hz, mono', 209],
            ['32 kbit/s, 24000 Hz, mono', 1],
          ]),
        },
      },
      ['The frames are 48 kbit/s, 24000 Hz, mono; 32 kbit/s, 24000 Hz, mono.'],
    ],
    [
      'the tag of a variable bit rate',
      { frames: { ...sound.frames, tag: 'Xing' } },
      ['The first frame is tagged "Xing" and not "Info".'],
    ],
    ['a large file', { bytes: 6_500_001 }, ['It has 6500001 bytes.']],
    ['other tags', { tagTypes: ['ID3v2.4'] }, ['Its tags are ID3v2.4.']],
    ['a title that hides what it is', { title: 'The episode' }, ['Its title is "The episode".']],
    ['an artist that hides who speaks', { artist: 'Heliox' }, ['Its artist is "Heliox".']],
    [
      'a chapter that is missing',
      { chapters: sound.chapters.slice(0, 1) },
      ['two: it has "undefined" from undefined to undefined s there.'],
    ],
    [
      'a chapter that starts elsewhere',
      { chapters: first && second ? [first, { ...second, startSeconds: 2.1 }] : [] },
      ['two: it has "Two" from 2.1 to 5 s there.'],
    ],
    [
      'a chapter with another title',
      { chapters: first && second ? [{ ...first, title: 'Once' }, second] : [] },
      ['one: it has "Once" from 0 to 2 s there.'],
    ],
    [
      'a CHAP frame too many',
      { labels: ['ch0', 'ch1', 'ch2'] },
      ['It has 3 CHAP frames.', 'It lists ch0, ch1.'],
    ],
    [
      'no table of contents',
      { contents: [] },
      ['It has 0 CTOC frames.', 'It is not ordered and at the top.', 'It lists undefined.'],
    ],
    [
      'a table without order',
      { contents: [{ children: ['ch0', 'ch1'], topLevel: true, ordered: false }] },
      ['It is not ordered and at the top.'],
    ],
  ])('names %s', (_, change, faults) => {
    expect(faultsOf(judgeSound({ ...sound, ...change }, timeline))).toEqual(faults);
  });
});

describe('readFrames', () => {
  /** A frame of 48 kbit/s, 24 kHz: 144 bytes. */
  const frame = (kind = [0xff, 0xf3, 0x64, 0xc0], bytes = 144) => {
    const data = new Uint8Array(bytes);
    data.set(kind);
    return data;
  };
  const info = () => {
    const data = frame([0xff, 0xf3, 0x84, 0xc0], 192);
    data.set(new TextEncoder().encode('Info'), 13);
    // A delay of 576 and a padding of 100 in twelve bits each.
    data.set([0x24, 0x00, 0x64], 13 + 141);
    return data;
  };
  const id3 = Uint8Array.from([
    ...new TextEncoder().encode('ID3'),
    3,
    0,
    0,
    0,
    0,
    1,
    2,
    ...new Uint8Array(130),
  ]);
  const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

  it('counts the samples of all frames but the first, less delay and padding', () => {
    expect(readFrames(join(id3, info(), frame(), frame(), frame()))).toEqual({
      kinds: new Map([['48 kbit/s, 24000 Hz, mono', 3]]),
      tag: 'Info',
      samples: 3 * 576 - 676,
      strayBytes: 0,
    });
  });

  it('tells frames of other rates, of two channels, and bytes of no frame', () => {
    const slow = frame([0xff, 0xf3, 0x44, 0xc0], 96);
    const wide = frame([0xff, 0xf3, 0x64, 0x40]);
    const { kinds, tag, strayBytes } = readFrames(join(slow, frame(), new Uint8Array(7), wide));
    expect([...kinds.keys()]).toEqual([
      '32 kbit/s, 24000 Hz, mono',
      '48 kbit/s, 24000 Hz, mono',
      '48 kbit/s, 24000 Hz, not mono',
    ]);
    expect([tag, strayBytes]).toEqual(['', 7]);
  });
});
