import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { requireFfmpeg } from '../../scripts/narrate/ffmpeg.ts';
import { parsePhoneNames, parsePhones, parseWav } from '../../scripts/narrate/flite/read-output.ts';
import { parseLoudness } from '../../scripts/narrate/master.ts';
import { checkLengths, speakChapter } from '../../scripts/narrate/speak-chapter.ts';
import type { SpeechEngine } from '../../scripts/narrate/speech-engine.ts';
import { Pronunciations, timeSentences } from '../../scripts/narrate/time-words.ts';
import type { ScriptChapter, Voice } from '../../src/domain/narration/script.ts';

const COMMAND = join(import.meta.dirname, '../../scripts/narrate/index.ts');
const narrate = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });

/** A voice of 1000 samples a second: a word lasts 0.3 s and a tenth more at each pace, with 0.2 s of silence around. */
function fakeEngine() {
  const asked: string[] = [];
  const engine: SpeechEngine = {
    sampleRate: 1000,
    paces: 5,
    usualPace: 2,
    credit: 'A fake voice',
    speak: async (requests) =>
      requests.map(({ text, pace }) => {
        const length = 0.3 + pace / 10;
        const words = text.split(' ').map((word, index) => ({
          name: word.toLowerCase().replace(/[^a-z]/g, ''),
          startSeconds: 0.2 + index * length,
          endSeconds: 0.2 + (index + 1) * length,
        }));
        const end = words.at(-1)?.endSeconds ?? 0;
        return {
          samples: new Int16Array(Math.round((end + 0.2) * 1000)).fill(100),
          phones: [
            { name: 'pau', startSeconds: 0, endSeconds: 0.2 },
            ...words,
            { name: 'pau', startSeconds: end, endSeconds: end + 0.2 },
          ],
        };
      }),
    pronounce: async (texts) => {
      asked.push(...texts.map(({ text }) => text));
      return texts.map(({ text }) => ['pau', text.toLowerCase().replace(/[^a-z]/g, ''), 'pau']);
    },
  };
  return { engine, asked };
}

const chapter = (seconds: number) => ({
  id: 'opening',
  title: 'Opening',
  startSeconds: 100,
  endSeconds: 100 + seconds,
  summary: '',
  notes: [],
});
const part = (...texts: string[]): ScriptChapter => ({
  id: 'opening',
  paragraphs: [
    texts.map((text, index) => ({
      id: `opening-s0${index + 1}`,
      voice: 'narrator' as Voice,
      text,
    })),
  ],
});
const three = part('One two three.', 'Four five six.', 'Seven eight nine.');

describe('a part that is spoken', () => {
  it('fills its chapter from the first sample to the last', async () => {
    const made = await speakChapter(three, chapter(10), {}, fakeEngine().engine);
    if ('fault' in made) throw new Error(made.fault);
    // Three words of 0.5 s and 0.05 s at both ends are 1600 samples; the rest is shared 1 : 1 : 3.
    expect(made.pace).toBe(2);
    expect(made.sentences.map(({ samples }) => samples.length)).toEqual([1600, 1600, 1600]);
    expect(made.sentences.map(({ startSample }) => startSample)).toEqual([
      100_000, 102_640, 105_280,
    ]);
    expect(made.ordinaryPauseSeconds).toBeCloseTo(1.04, 9);
    expect(made.sentences[0]?.phones[1]?.startSeconds).toBeCloseTo(0.05, 9);
  });

  it.each([
    [6.2, 1],
    [5, 0],
    [12.5, 3],
    [14, 4],
  ])('in %d s is spoken at the pace %d', async (seconds, pace) => {
    const made = await speakChapter(three, chapter(seconds), {}, fakeEngine().engine);
    expect(made).toMatchObject({ pace });
  });

  it.each([
    [4, 'chapter opening: 9 words are about 2 too many for 4 s: at the fastest pace'],
    [20, 'chapter opening: 9 words are about 9 too few for 20 s: at the slowest pace'],
  ])('that no pace fits to %d s is a message to its author', async (seconds, message) => {
    const made = await speakChapter(three, chapter(seconds), {}, fakeEngine().engine);
    expect(made).toEqual({ fault: expect.stringContaining(message) });
  });

  it('of too many or too few words is named before anything is spoken, and every one at once', () => {
    const wordy = part(Array.from({ length: 30 }, () => 'word').join(' '));
    expect(() => checkLengths([wordy, three], [chapter(10), chapter(60)])).toThrow(
      'chapter opening: 30 words are 4 too many for 10 s\nchapter opening: 9 words are 111 too few for 60 s',
    );
  });

  it('has a moment for each word, and each word is said alone once', async () => {
    const { engine, asked } = fakeEngine();
    const repeated = part('One two one.', 'Two Southmar one.');
    const made = await speakChapter(repeated, chapter(7), {}, engine);
    if ('fault' in made) throw new Error(made.fault);
    const say = { Southmar: 'south-mar' };
    const { cues, worstDistance } = await timeSentences(
      made.sentences,
      say,
      new Pronunciations(engine),
      engine.sampleRate,
    );
    expect(asked).toEqual(['One', 'two', 'one', 'Two', 'south-mar']);
    expect(worstDistance).toBe(0);
    expect(cues[0]).toMatchObject({ id: 'opening-s01', speaker: 'Narrator', startSeconds: 100 });
    expect(cues[0]?.words?.map(({ text }) => text)).toEqual(['One', 'two', 'one.']);
    expect(cues[0]?.words?.[1]?.startSeconds).toBeCloseTo(100.55, 9);
    expect(cues[1]?.text).toBe('Two Southmar one.');
  });
});

describe('what flite says', () => {
  it('is read as phones with their times', () => {
    expect(parsePhones('pau:0.142 t:0.251 w:0.313 \n')).toEqual([
      { name: 'pau', startSeconds: 0, endSeconds: 0.142 },
      { name: 't', startSeconds: 0.142, endSeconds: 0.251 },
      { name: 'w', startSeconds: 0.251, endSeconds: 0.313 },
    ]);
    expect(parsePhoneNames('pau n ow pau \n')).toEqual(['pau', 'n', 'ow', 'pau']);
    expect(parsePhones('')).toEqual([]);
  });

  it.each(['pau', 'pau:', 'pau:0.2 t:0.1', 'error: no voice'])('is refused as %j', (printed) => {
    expect(() => parsePhones(printed)).toThrow('which is not a phone and its time');
  });

  function wav({ channels = 1, rate = 16_000, chunk = 'data' } = {}): Uint8Array {
    const file = Buffer.alloc(52);
    file.write('RIFF');
    file.write('WAVEfmt ', 8);
    file.writeUInt32LE(16, 16);
    file.writeUInt16LE(1, 20);
    file.writeUInt16LE(channels, 22);
    file.writeUInt32LE(rate, 24);
    file.write(chunk, 36);
    file.writeUInt32LE(8, 40);
    [1, -2, 300, -32_768].forEach((value, index) => {
      file.writeInt16LE(value, 44 + index * 2);
    });
    return file;
  }

  it('is read as samples', () => {
    expect([...parseWav(wav(), 16_000)]).toEqual([1, -2, 300, -32_768]);
  });

  it.each([
    [{ channels: 2 }, '2 at 16000'],
    [{ rate: 8000 }, '1 at 8000'],
    [{ chunk: 'else' }, 'has no samples'],
  ])('is refused as a recording with %j', (change, words) => {
    expect(() => parseWav(wav(change), 16_000)).toThrow(words);
  });
});

describe('parseLoudness', () => {
  it('takes from the first pass what the second needs', () => {
    const said = `[Parsed_loudnorm_3 @ 0x55]\n{\n\t"input_i" : "-22.31",\n\t"input_tp" : "-1.02",\n\t"input_lra" : "3.10",\n\t"input_thresh" : "-32.70",\n\t"target_offset" : "0.05"\n}\n`;
    expect(parseLoudness(said)).toBe(
      'measured_I=-22.31:measured_TP=-1.02:measured_LRA=3.10:measured_thresh=-32.70:offset=0.05:linear=true',
    );
  });

  it('complains when nothing was measured', () => {
    expect(() => parseLoudness('size=N/A {}')).toThrow('did not measure');
  });
});

describe('the command', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
  });

  it('says how to get ffmpeg where there is none', () => {
    process.env.PATH = '/nowhere';
    expect(() => requireFfmpeg()).toThrow('apt-get install ffmpeg');
  });

  it.each([
    [[], 'Name the episode: npm run narrate -- ID. The scripts are: letting-go'],
    [
      ['leting-go'],
      'content/narrations/leting-go.yaml does not exist. The scripts are: letting-go',
    ],
  ])('given %j ends with a message and writes nothing', (args, message) => {
    const { status, stderr, stdout } = narrate(...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
