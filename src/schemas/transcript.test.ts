import { describe, expect, it } from 'vitest';
import { parseTranscript } from './transcript.ts';

const FILE = `WEBVTT - a companion narration

NOTE Whose words these are.
Whom to name.

STYLE
::cue { color: red }

opening-s01
00:00:00.350 --> 00:00:04.210
<v Narrator>Fish <00:00:01.000>&amp; <00:00:01.500>chips, <00:00:02.250>if 1 &lt; 2.</v>

opening-s02
00:05.000 --> 00:06.000 align:start
<v.loud The Partner>Two
lines.</v>

00:07.000 --> 00:08.000
No voice, no id.
`;

describe('parseTranscript', () => {
  it('reads ids, times, voices, text and the moments of words', () => {
    const { cues, faults } = parseTranscript(FILE);
    expect(faults).toEqual([]);
    expect(cues).toEqual([
      {
        line: 10,
        cue: {
          id: 'opening-s01',
          startSeconds: 0.35,
          endSeconds: 4.21,
          speaker: 'Narrator',
          text: 'Fish & chips, if 1 < 2.',
          words: [
            { text: 'Fish', startSeconds: 0.35 },
            { text: '&', startSeconds: 1 },
            { text: 'chips,', startSeconds: 1.5 },
            { text: 'if 1 < 2.', startSeconds: 2.25 },
          ],
        },
      },
      {
        line: 14,
        cue: {
          id: 'opening-s02',
          startSeconds: 5,
          endSeconds: 6,
          speaker: 'The Partner',
          text: 'Two lines.',
        },
      },
      {
        line: 18,
        cue: { id: '', startSeconds: 7, endSeconds: 8, speaker: '', text: 'No voice, no id.' },
      },
    ]);
  });

  it('takes the note above the first cue for what is to be said of the whole, and no later one', () => {
    expect(parseTranscript(FILE).notes).toEqual(['Whose words these are.', 'Whom to name.']);
    const late = 'WEBVTT\n\na\n00:01.000 --> 00:02.000\nA\n\nNOTE\nLate.\n';
    expect(parseTranscript(late).notes).toEqual([]);
  });

  it('keeps the order of the file, so that it can be judged', () => {
    const file = 'WEBVTT\n\nb\n00:09.000 --> 00:10.000\nB\n\na\n00:01.000 --> 00:02.000\nA\n';
    expect(parseTranscript(file).cues.map(({ cue, line }) => [cue.id, line])).toEqual([
      ['b', 4],
      ['a', 8],
    ]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${FILE}`],
    ['line ends of Windows', FILE.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', FILE.replaceAll('\n', '\r')],
    ['no line end at its end', FILE.trimEnd()],
  ])('reads the same from a file with %s', (_, file) => {
    expect(parseTranscript(file)).toEqual(parseTranscript(FILE));
  });

  it('leaves an end before its start to the check of the cues', () => {
    const { cues, faults } = parseTranscript('WEBVTT\n\na\n00:03.000 --> 00:02.000\nA');
    expect(faults).toEqual([]);
    expect(cues[0]?.cue).toMatchObject({ startSeconds: 3, endSeconds: 2 });
  });

  it('reads no cue from a header alone', () => {
    expect(parseTranscript('WEBVTT')).toEqual({ notes: [], cues: [], faults: [] });
  });

  it.each([
    ['WEBVTTX\n\n', 1, 'does not begin with a line WEBVTT'],
    ['', 1, 'does not begin with a line WEBVTT'],
    ['WEBVTT\n\na\n00:01.00 --> 00:02.000\nA', 4, 'Milliseconds must be given in three digits'],
    ['WEBVTT\n\na\n00:01.000 -> 00:02.000\nA', 4, 'Cue identifier needs to be followed'],
    ['WEBVTT\n\na\n00:01.000 --> 00:02.000\n<b>A', 5, 'Required end tag missing'],
    ['WEBVTT\n\na\n00:01.000 --> 00:02.000\nA & B\nC', 6, 'Incorrect escape'],
    ['WEBVTT\n\na\n00:01.000 --> 00:03.000\nA <00:03.000>B', 5, 'Timestamp must be between'],
    [
      'WEBVTT\n\na\n00:01.000 --> 00:03.000\nA <00:02.000>B <00:02.000>C',
      5,
      'Timestamp must be greater than any previous',
    ],
    ['WEBVTT\n\nalone\n\n', 3, 'Cue identifier cannot be standalone'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB', 5, 'Blank line missing'],
  ])('names the line of what is not WebVTT in %j', (file, line, words) => {
    const [fault] = parseTranscript(file).faults;
    expect(fault).toEqual({ line, message: expect.stringContaining(words) });
  });
});
