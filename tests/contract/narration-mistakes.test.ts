import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeNarration } from '../../scripts/narrate/read-script.ts';

const ROOT = join(import.meta.dirname, '../..');
const episode = {
  file: 'content/episodes/talk.mdx',
  text: readFileSync(join(ROOT, 'tests/fixtures/site/episodes/talk.mdx'), 'utf8'),
};
const SOUND = `episode: talk
title: A narration
say: { Southmar: south-mar }
chapters:
  - id: opening
    paragraphs:
      - - { id: opening-s01, voice: narrator, text: They open. }
        - { id: opening-s03, voice: partner, text: Do they? }
  - id: middle
    paragraphs:
      - - { id: middle-s01, voice: narrator, text: They talk. }
  - id: ending
    paragraphs:
      - - { id: ending-s01, voice: narrator, text: They end. }
`;

function complaintOf(text: string): string {
  try {
    judgeNarration({ file: 'content/narrations/talk.yaml', text }, episode);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a script', () => {
  it('without a mistake is read with its chapters and the length of its episode', () => {
    const { script, chapters, durationSeconds } = judgeNarration(
      { file: 'content/narrations/talk.yaml', text: SOUND },
      episode,
    );
    expect(chapters.map(({ id }) => id)).toEqual(['opening', 'middle', 'ending']);
    expect(script.chapters[0]?.paragraphs[0]?.[1]).toEqual({
      id: 'opening-s03',
      voice: 'partner',
      text: 'Do they?',
    });
    expect(script.credits).toEqual([]);
    expect(durationSeconds).toBeGreaterThan(0);
  });

  it.each([
    [
      'with an unknown voice',
      ['voice: partner', 'voice: parrot'],
      'content/narrations/talk.yaml:8\n  chapters[0].paragraphs[0][1].voice: "parrot" is not a voice. Write narrator or partner.',
    ],
    [
      'without a voice',
      [' voice: partner,', ''],
      'content/narrations/talk.yaml:8\n  chapters[0].paragraphs[0][1].voice is missing. Write who speaks it: narrator or partner.',
    ],
    [
      'with one id for two sentences',
      ['opening-s03', 'opening-s01'],
      'content/narrations/talk.yaml:8\n  chapters[0].paragraphs[0][1].id: "opening-s01" is the id of a sentence above. Write another: an id belongs to one sentence for ever.',
    ],
    [
      'with an id of another chapter',
      ['middle-s01', 'opening-s02'],
      'content/narrations/talk.yaml:11\n  chapters[1].paragraphs[0][0].id: "opening-s02" does not name its chapter. Write middle-s and a number that was never used, such as middle-s01.',
    ],
    [
      'with a part of no chapter',
      ['- id: middle\n', '- id: midle\n'],
      'content/narrations/talk.yaml:11\n  chapters[1].paragraphs[0][0].id: "middle-s01" does not name its chapter. Write midle-s and a number that was never used, such as midle-s01.',
    ],
    [
      'with a misspelt chapter in all its ids',
      [/middle/g, 'midle'],
      'content/narrations/talk.yaml:9\n  chapters[1].id: "midle" is not a chapter of the episode. Write opening, middle, ending.\n\ncontent/narrations/talk.yaml:4\n  chapters has no part for middle. Write one: its time would be silent.',
    ],
    [
      'without the part of a chapter',
      [/ {2}- id: middle[\s\S]*?(?= {2}- id: ending)/, ''],
      'content/narrations/talk.yaml:4\n  chapters has no part for middle. Write one: its time would be silent.',
    ],
    [
      'with a digit',
      ['They talk.', 'They talk for 5 minutes.'],
      'content/narrations/talk.yaml:11\n  chapters[1].paragraphs[0][0].text: "They talk for 5 minutes." has the sign 5, which the voices would read in their own way. Write it as a word.',
    ],
    [
      'with a sign',
      ['They talk.', 'They talk & talk.'],
      'content/narrations/talk.yaml:11\n  chapters[1].paragraphs[0][0].text: "They talk & talk." has the sign &, which the voices would read in their own way. Write it as a word.',
    ],
    [
      'with a sentence without words',
      ['They talk.', '""'],
      'content/narrations/talk.yaml:11\n  chapters[1].paragraphs[0][0].text: "" is empty. Write one sentence.',
    ],
    [
      'of another episode',
      ['episode: talk', 'episode: walk'],
      'content/narrations/talk.yaml:1\n  episode: "walk" is not the id of content/episodes/talk.mdx, talk.',
    ],
    [
      'with a field that nobody reads',
      ['title: A narration', 'title: A narration\nspeed: 2'],
      'content/narrations/talk.yaml:1\n  has the unknown field "speed". Correct its spelling or take it out. The known fields are episode, title, credits, say, chapters.',
    ],
  ] as const)('%s is refused with its place and what to write', (_, [from, to], message) => {
    expect(SOUND).not.toBe(SOUND.replace(from, to));
    expect(complaintOf(SOUND.replace(from, to))).toBe(message);
  });

  it('in another order than its episode is refused', () => {
    const [head = '', opening = '', middle = '', ending = ''] = SOUND.split(/(?= {2}- id: )/);
    expect(complaintOf(head + middle + opening + ending)).toBe(
      'content/narrations/talk.yaml:5\n  chapters[0].id: "middle" stands where opening belongs. Put the parts in the order of the episode\'s chapters.',
    );
  });

  it('that is not YAML is refused by its line', () => {
    expect(complaintOf(`${SOUND}  nothing: [`)).toContain('is not YAML that can be read');
  });
});
