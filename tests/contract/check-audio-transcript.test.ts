import { describe, expect, it } from 'vitest';
import { judgePeaks } from '../../scripts/check-audio/judge-peaks.ts';
import type { Timeline } from '../../scripts/check-audio/judge-sound.ts';
import { judgeTranscript } from '../../scripts/check-audio/judge-transcript.ts';
import { formatJudgement, type Judgement } from '../../scripts/check-audio/judgement.ts';
import { readTranscript } from '../../scripts/check-audio/read-transcript.ts';
import type { Script } from '../../src/domain/narration/script.ts';

const timeline: Timeline = {
  durationSeconds: 5,
  chapters: [
    { id: 'one', title: 'One', startSeconds: 0, endSeconds: 2 },
    { id: 'two', title: 'Two', startSeconds: 2, endSeconds: 5 },
  ],
};
const sentence = (id: string, text: string) => ({ id, voice: 'narrator' as const, text });
const script: Script = {
  episode: 'talk',
  title: 'A narration',
  credits: ['Some data, CC BY 4.0'],
  say: {},
  chapters: [
    { id: 'one', paragraphs: [[sentence('one-s01', 'It is one & all.')]] },
    {
      id: 'two',
      paragraphs: [[sentence('two-s01', 'It is two.'), sentence('two-s02', 'Then it ends.')]],
    },
  ],
};
const VTT = `WEBVTT

NOTE
Transcript of a synthetic narration.
Synthetic voices a and b, Carnegie Mellon University.
Some data, CC BY 4.0.

one-s01
00:00:00.000 --> 00:00:01.500
<v Narrator>It <00:00:00.200>is <00:00:00.400>one <00:00:00.900>&amp; all.</v>

two-s01
00:00:02.000 --> 00:00:03.000
<v Narrator>It <00:00:02.200>is two.</v>

two-s02
00:00:03.400 --> 00:00:04.500
<v Narrator>Then <00:00:03.700>it <00:00:03.900>ends.</v>
`;
const faultsOf = (judgements: Judgement[]) => judgements.flatMap(({ faults }) => faults);
const judgeText = (file: string, of = script) =>
  judgeTranscript(readTranscript(file), of, timeline);

describe('judgeTranscript', () => {
  it('finds no fault in a sound transcript', () => {
    expect(faultsOf(judgeText(VTT))).toEqual([]);
  });

  it.each([
    [
      'a cue that ends after its chapter',
      '01.500\n',
      '02.100\n',
      ['two-s01 starts at 2 s, before one-s01 ends.', 'one-s01 reaches outside one.'],
    ],
    [
      'a cue that starts before the one above ends',
      '03.400 -->',
      '02.900 -->',
      ['two-s02 starts at 2.9 s, before two-s01 ends.'],
    ],
    ['a cue that ends where it starts', '04.500', '03.400', ['two-s02 ends before it starts.']],
    [
      'a first cue that comes late',
      '02.000 -->',
      '02.310 -->',
      ['two begins more than 0.3 s late.'],
    ],
    [
      'a text that was edited by hand',
      'is two.',
      'is too.',
      ['two-s01 says "It is too.", the script "It is two.".'],
    ],
    ['a sentence that is missing', /two-s02\n.*\n.*\n/, '', ['two-s02 has 0 cues.']],
    [
      'a sentence in two cues',
      'two-s02\n',
      'two-s01\n',
      ['two-s01 has 2 cues.', 'two-s02 has 0 cues.'],
    ],
    [
      'a cue that the script does not know',
      'two-s02\n',
      'two-s09\n',
      ['two-s09 is not in the script.', 'two-s02 has 0 cues.'],
    ],
    ['another speaker', '<v Narrator>Then', '<v Partner>Then', ['two-s02 is spoken by Partner.']],
    [
      'word stamps that stand still',
      '<00:00:03.900>',
      '<00:00:03.700>',
      ['two-s02 has 3.7 s after 3.7 s.'],
    ],
    [
      'a word stamp at the start of its cue',
      '<00:00:02.200>',
      '<00:00:02.000>',
      ['two-s01 has 2 s after 2 s.'],
    ],
    [
      'a word stamp after the end',
      '<00:00:03.900>',
      '<00:00:04.900>',
      ['two-s02 has 4.5 s after 4.9 s.'],
    ],
    ['a note without the voices', 'Synthetic voices', 'Voices', ['The voices are not credited.']],
    [
      'a note that leaves the reader in doubt',
      'a synthetic narration',
      'an episode',
      ['No note says that the narration is synthetic.'],
    ],
    ['a note without a credit', 'Some data', 'Data', ['A note lacks: Some data, CC BY 4.0']],
  ])('names %s', (_, from, to, faults) => {
    expect(VTT).not.toBe(VTT.replace(from, to));
    expect(faultsOf(judgeText(VTT.replace(from, to)))).toEqual(expect.arrayContaining(faults));
  });

  it('passes on what the parser complains of, with the line it names', () => {
    expect(faultsOf(judgeText(VTT.replace('&amp;', '&')))).toContain('line 11: Incorrect escape.');
  });

  it('names a part whose words do not suit its time', () => {
    const wordy = sentence('two-s02', 'Then it goes on and on.');
    const [one, two] = script.chapters;
    if (!one || !two) throw new Error('The script has too few parts.');
    const longer = { ...script, chapters: [one, { ...two, paragraphs: [[wordy]] }] };
    expect(faultsOf(judgeText(VTT, longer))).not.toContain('two has 120 words a minute.');
    const short = { ...two, paragraphs: [[sentence('two-s01', 'It is two.')]] };
    expect(faultsOf(judgeText(VTT, { ...script, chapters: [one, short] }))).toContain(
      'two has 60 words a minute.',
    );
  });

  it('names a script whose parts are not the chapters', () => {
    const [one, two] = script.chapters;
    if (!one || !two) throw new Error('The script has too few parts.');
    expect(faultsOf(judgeText(VTT, { ...script, chapters: [two, one] }))).toContain(
      "two is not the episode's chapter in its place.",
    );
  });
});

describe('judgePeaks', () => {
  const peaks = Array.from({ length: 480 }, (_, index) => 1 + (index % 24));
  it.each<[string, unknown, string[]]>([
    ['480 numbers from 1 to 24', peaks, []],
    ['one number too few', peaks.slice(1), ['It has 479.']],
    ['a zero', [...peaks.slice(1), 0], ['1 are no whole number from 1 to 24.']],
    ['a fraction', [...peaks.slice(1), 1.5], ['1 are no whole number from 1 to 24.']],
    ['a number in quotes', [...peaks.slice(1), '3'], ['1 are no whole number from 1 to 24.']],
    ['a quiet picture', peaks.map(() => 5), ['The loudest does not reach the top.']],
    ['no list', { peaks }, ['It has 0.']],
  ])('judges %s', (_, value, faults) => {
    expect(judgePeaks(value).faults).toEqual(faults);
  });
});

describe('formatJudgement', () => {
  it('is a line for a check that passes, and one more for each fault of one that fails', () => {
    expect(formatJudgement({ what: 'it is there', faults: [] })).toBe('ok      it is there');
    expect(formatJudgement({ what: 'it is there', faults: ['It is not.'] })).toBe(
      'FAILED  it is there\n        It is not.',
    );
  });
});
