import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCartridge, readUrl } from '../cases/read-cartridge.ts';
import { room } from './grow.ts';
import { expect, ready, test } from './site.ts';

interface Scenario {
  title: string;
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

const links = Object.entries(texts)
  .filter(([name]) => name.startsWith('weblinks/'))
  .map(([, text]) => new URL(readUrl(text)));
const tables = links.filter(({ searchParams }) => searchParams.has('scene'));
const talks = links.filter(({ searchParams }) => searchParams.has('over'));

test('every scenario of the cartridge is tried', () => {
  expect(assigned.length).toBeGreaterThan(4);
  expect(tables.length).toBeGreaterThan(3);
  expect(talks.length).toBeGreaterThan(0);
  const queries = links.filter(({ search }) => search !== '');
  expect(queries).toHaveLength(assigned.length + tables.length + talks.length);
});

const scenarioOf = (id: string | null) =>
  parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8')) as Scenario;

for (const { pathname, search, searchParams } of tables)
  test(`a link of the cartridge sits the learner down at ${search}`, async ({ page }) => {
    const { title, parties } = scenarioOf(searchParams.get('scene'));
    await page.goto(pathname.slice(1) + search);
    await ready(page);
    await page.getByRole('button', { name: 'Sit down' }).click();
    const side = parties[searchParams.get('side') as 'a' | 'b'];
    const heading = page.getByRole('heading', { name: `${title}: you are ${side}` });
    await expect(heading).toContainText(new RegExp(`${searchParams.get('with')}$`, 'i'));
  });

for (const { pathname, search, searchParams } of talks)
  test(`a link of the cartridge opens the talks ${search}`, async ({ page }) => {
    await page.goto(pathname.slice(1) + search);
    await ready(page);
    const over = page.getByRole('combobox', { name: 'Over' });
    await expect(over.locator('option:checked')).toHaveText(
      scenarioOf(searchParams.get('over')).title,
    );
  });

for (const { id, url } of assigned)
  test(`a link of the cartridge opens the scenario ${id}`, async ({ page }) => {
    const scenario = scenarioOf(id);
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
