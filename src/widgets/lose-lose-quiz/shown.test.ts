import { describe, expect, it } from 'vitest';
import { showVignette } from './shown.ts';
import { vignettes } from './vignettes/index.ts';
import { magi } from './vignettes/magi.ts';
import { officeDays } from './vignettes/office-days.ts';
import { weddingPhotos } from './vignettes/wedding-photos.ts';

const show = (vignette: typeof magi) => showVignette(vignette, (id) => `/references/#${id}`);

describe('showVignette', () => {
  it('fills the texts from their numbers and keeps what it was made of', () => {
    const shown = show(weddingPhotos);
    expect(shown.answers.give.label).toBe('Say $300 and do not mention what it usually costs');
    expect(shown).toMatchObject({ id: 'wedding-photos', noDeal: { you: 550, they: 150 } });
  });

  it('makes a second table where the situation is told twice, and only there', () => {
    expect(show(magi).retold?.rows[1]).toMatchObject({ answer: 'give', you: '9', they: '9' });
    expect(show(officeDays)).not.toHaveProperty('retold');
  });

  it('makes sliders where later deals can be priced, and only there', () => {
    expect(show(weddingPhotos).sliders?.givenUp.max).toBe(1000);
    expect(show(magi)).not.toHaveProperty('sliders');
  });

  it('words the tie and what the situation turned out to be', () => {
    const { ties, judgement, turnedOut } = show(officeDays);
    expect(ties.ask).toBe(
      'The tie grows stronger, because she learns that her answer mattered to you.',
    );
    expect(ties.give).toMatch(/^The tie stays as it was, because /);
    expect(ties.leave).toMatch(/^The tie grows weaker, because /);
    expect(judgement).toContain('our judgement');
    expect(turnedOut.name).toBe('False lose-lose');
  });

  it('places every answer by its own gain and by the judged tie', () => {
    expect(show(officeDays).places).toEqual({
      keep: { ownGain: 1, relationship: 0 },
      give: { ownGain: 1 / 3, relationship: 0 },
      ask: { ownGain: 1, relationship: 1 },
      leave: { ownGain: 0, relationship: -1 },
    });
  });

  it('names and links every source of every situation', () => {
    for (const vignette of vignettes) {
      const { sources } = show(vignette);
      expect(sources).toHaveLength(vignette.evidence?.references.length ?? 0);
      for (const { href } of sources) expect(href).toMatch(/^\/references\/#[a-z0-9-]+$/);
    }
  });

  it('names the vignette and the source that has no name', () => {
    const unnamed = { ...officeDays, evidence: { references: ['nobody-1999'], text: '' } };
    expect(() => show(unnamed)).toThrow(
      'The vignette "office-days" cites "nobody-1999". Write what it is called in sources.ts.',
    );
  });

  it('survives being written as JSON', () => {
    for (const vignette of vignettes) {
      const shown = show(vignette);
      expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    }
  });
});
