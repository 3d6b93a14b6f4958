import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCartridge, readUrl } from '../cases/read-cartridge.ts';
import { room } from './grow.ts';
import { expect, ready, test } from './site.ts';

interface Scenario {
  parties: Record<'a' | 'b', string>;
  issues: { name: string; options: string[] }[];
  disagreement: Record<'a' | 'b', number>;
}

const { texts } = readCartridge(
  readFileSync(`${process.env.OUT_DIR ?? 'dist'}/teach/course.imscc`),
);
const assigned = Object.entries(texts).flatMap(([name, text]) => {
  const [, id] = /^weblinks\/.*_tool-pie-calculator-(.+)\.xml$/.exec(name) ?? [];
  return id ? [{ id, url: new URL(readUrl(text)) }] : [];
});

test('every scenario of the cartridge is tried', () => {
  expect(assigned.length).toBeGreaterThan(4);
  const queries = Object.entries(texts).filter(
    ([name, text]) => name.startsWith('weblinks/') && new URL(readUrl(text)).search !== '',
  );
  expect(queries).toHaveLength(assigned.length);
});

for (const { id, url } of assigned)
  test(`a link of the cartridge opens the scenario ${id}`, async ({ page }) => {
    const scenario = parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8')) as Scenario;
    await page.goto(url.pathname.slice(1) + url.search + url.hash);
    await expect(page.locator('#grow')).toBeInViewport();
    await ready(page);
    for (const { name, options } of scenario.issues) {
      const field = room(page).getByLabel(name, { exact: true });
      await expect(field.locator('option')).toHaveText(options);
    }
    for (const side of ['a', 'b'] as const)
      await expect(
        room(page).getByRole('textbox', { name: `${scenario.parties[side]} without a deal` }),
      ).toHaveValue(String(scenario.disagreement[side]));
  });
