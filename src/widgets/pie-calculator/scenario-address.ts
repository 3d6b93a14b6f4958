import { formatSheet, writeQuery } from './grow/query.ts';
import { type CatalogScenario, scenarioFrom } from './grow/scenario.ts';
import { sheetOf } from './grow/sheet.ts';

/** The query and the anchor that open this tool's page with a scenario. */
export const scenarioAddress = (scenario: CatalogScenario): string =>
  `${writeQuery('', formatSheet(sheetOf(scenarioFrom(scenario))))}#grow`;
