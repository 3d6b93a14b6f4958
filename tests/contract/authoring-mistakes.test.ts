import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, readToolIds } from '../../src/integrations/content-check.ts';
import { admit, type ContentFile } from '../../src/schemas/admit.ts';
import { formatReport } from '../../src/schemas/problem.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const BAD = join(FIXTURES, 'bad');
const sound = readContent(join(FIXTURES, 'site'));
const known = { tools: readToolIds(join(import.meta.dirname, '../../src/widgets')) };

/** The sound site with one file put in the place that the fixture's first line names. */
function withMistake(fixture: string): ContentFile[] {
  const [first = '', ...rest] = readFileSync(join(BAD, fixture), 'utf8').split('\n');
  const path = first.replace('# replaces ', '');
  return [...sound.filter((file) => file.path !== path), { path, text: rest.join('\n') }];
}

const report = (files: ContentFile[]) => {
  const problems = admit(files, known);
  return problems.length === 0 ? '' : formatReport(problems);
};

const mistakes = readdirSync(BAD).filter((name) => name.endsWith('.txt'));

describe('content with a mistake', () => {
  it('is the only content that is refused: the sound site passes', () => {
    expect(report(sound)).toBe('');
  });

  it.each(mistakes)('is refused with the pinned message: %s', (fixture) => {
    const pinned = readFileSync(join(BAD, fixture.replace('.txt', '.message')), 'utf8');
    expect(report(withMistake(fixture))).toBe(pinned);
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

  it('keeps the number of kinds of mistake that are pinned', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(51);
  });
});

describe('the content of this site', () => {
  it('has no mistake', () => {
    expect(report(readContent(join(import.meta.dirname, '../../content')))).toBe('');
  });
});
