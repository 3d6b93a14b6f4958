import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { limits } from './limits.ts';
import { parseSheet } from './parse-word.ts';
import { formatSheet } from './query.ts';
import { type CatalogScenario, emptyScenario, scenarioFrom } from './scenario.ts';
import { sheetOf } from './sheet.ts';

const FOLDER = join(import.meta.dirname, '../../../../content/scenarios');
const scenarios = readdirSync(FOLDER).map((file) =>
  scenarioFrom(parse(readFileSync(join(FOLDER, file), 'utf8')) as CatalogScenario),
);

describe('the scenarios of the course', () => {
  it.each([...scenarios, emptyScenario].map((one) => [one.title, one] as const))(
    'fit the room and its address: %s',
    (_, scenario) => {
      const sheet = sheetOf(scenario);
      expect(scenario.problem.issues.length).toBeLessThanOrEqual(limits.issues);
      expect(formatSheet(sheet).length).toBeLessThan(700);
      expect(parseSheet(formatSheet(sheet))).toEqual({ ...sheet, problem: expect.anything() });
    },
  );

  it('count in the sign of their currency, or in their own word', () => {
    expect(scenarios.map(({ id, units }) => [id, units.a])).toEqual(
      expect.arrayContaining([
        ['tablet', '$'],
        ['chores', 'points'],
      ]),
    );
  });
});
