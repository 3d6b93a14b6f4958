import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tool } from '../../src/domain/course/nouns.ts';
import { Site } from './site.ts';

const site = new Site();
const entries = site.page('/references/').root.querySelectorAll('.sources > li');

const widgets = join(import.meta.dirname, '../../src/widgets');
const tools = await Promise.all(
  readdirSync(widgets)
    .map((name) => join(widgets, name, 'tool.ts'))
    .filter((file) => existsSync(file))
    .map(async (file) => ((await import(file)) as { tool: Tool }).tool),
);

describe('the list of sources', () => {
  it('says where each source is cited, and each place names the source', () => {
    expect(entries.length).toBeGreaterThan(25);
    for (const entry of entries) {
      const places = entry.querySelectorAll('.cited a:not([aria-label])');
      for (const place of places) {
        const [path = '', anchor] = (place.getAttribute('href') ?? '').split('#');
        const { root } = site.page(path);
        const part = anchor ? root.querySelector(`section:has([id="${anchor}"])`) : root;
        const full = entry.querySelector('p')?.textContent ?? 'missing';
        const linked = part?.querySelector(`a[href="/references/#${entry.id}"]`) ?? null;
        const printed = part?.textContent.includes(full);
        expect(linked !== null || printed, `${path} cites ${entry.id}`).toBe(true);
      }
    }
  });

  it.each(tools)('has every source of the tool $id', ({ references }) => {
    const ids = entries.map(({ id }) => id);
    for (const id of references) expect(ids).toContain(id);
  });

  it('offers each source as BibTeX and as CSL-JSON, under its own id', () => {
    for (const { id } of entries) {
      expect(site.text(`references/${id}.bib`)).toMatch(new RegExp(`^@\\w+\\{${id},`));
      expect(JSON.parse(site.text(`references/${id}.json`))).toMatchObject([{ id }]);
    }
  });

  it('offers all of them in one file', () => {
    const all = JSON.parse(site.text('references/all.json')) as { id: string }[];
    expect(all.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    const keys = [...site.text('references/all.bib').matchAll(/^@\w+\{(.*),$/gm)];
    expect(keys).toHaveLength(all.length);
  });
});
