import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readContent,
  readNarrationIds,
  readToolIds,
} from '../../src/integrations/content-check.ts';
import { admit } from '../../src/schemas/admit.ts';
import type { ContentFile } from '../../src/schemas/admitted.ts';
import { formatReport } from '../../src/schemas/problem.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const BAD = join(FIXTURES, 'bad');
const sound = readContent(join(FIXTURES, 'site'));
const ROOT = join(import.meta.dirname, '../..');
const known = {
  tools: readToolIds(join(ROOT, 'src/widgets')),
  narrations: [...readNarrationIds(join(ROOT, 'public')), 'talk'],
};

const SILENT = ' where no sound is';

/** The sound site with one file put in the place that the fixture's first line names. */
function withMistake(fixture: string): ContentFile[] {
  const [first = '', ...rest] = readFileSync(join(BAD, fixture), 'utf8').split('\n');
  const path = first.replace('# replaces ', '').replace(SILENT, '');
  return [...sound.filter((file) => file.path !== path), { path, text: rest.join('\n') }];
}

const isSilent = (fixture: string) =>
  readFileSync(join(BAD, fixture), 'utf8').split('\n')[0]?.endsWith(SILENT);

const report = (files: ContentFile[], narrations = known.narrations) => {
  const problems = admit(files, { ...known, narrations });
  return problems.length === 0 ? '' : formatReport(problems);
};

const mistakes = readdirSync(BAD).filter((name) => name.endsWith('.txt'));

describe('content with a mistake', () => {
  it('is the only content that is refused: the sound site passes', () => {
    expect(report(sound)).toBe('');
  });

  it.each(mistakes)('is refused with the pinned message: %s', (fixture) => {
    const pinned = readFileSync(join(BAD, fixture.replace('.txt', '.message')), 'utf8');
    const narrations = isSilent(fixture) ? [] : known.narrations;
    expect(report(withMistake(fixture), narrations)).toBe(pinned);
  });

  it('is reported all at once, file by file', () => {
    const files = [...withMistake('show-home-missing.txt')].filter(
      (file) => !file.path.startsWith('glossary'),
    );
    const [term] = withMistake('term-without-summary.txt').filter((file) =>
      file.path.startsWith('glossary'),
    );
    const text = report([...files, ...(term ? [term] : [])]);
    expect(text).toContain('The content has 2 mistakes.');
    expect(text).toContain('content/shows/sample.yaml');
    expect(text).toContain('content/glossary/batna.md');
  });

  it('is no transcript that fits its episode and has its sound', () => {
    const path = 'transcripts/talk.vtt';
    const text =
      'WEBVTT\n\nNOTE Whose words.\n\nopening-s01\n00:00.350 --> 00:04.000\n<v A>Words.</v>\n';
    expect(report([...sound, { path, text }])).toBe('');
  });

  it('keeps the number of kinds of mistake that are pinned', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(62);
  });
});

describe('the content of this site', () => {
  it('has no mistake', () => {
    expect(report(readContent(join(ROOT, 'content')))).toBe('');
  });
});
