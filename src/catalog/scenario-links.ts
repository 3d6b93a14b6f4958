import type { Lesson, Tool } from '../domain/course/nouns.ts';
import { addresses } from '../domain/links/addresses.ts';
import { loadScenarios } from './scenarios.ts';
import { tools } from './tools.ts';

type Scenario = Awaited<ReturnType<typeof loadScenarios>>[number];

// A tool that opens with a scenario says here by which address.
const found = import.meta.glob<{ scenarioAddress: (scenario: Scenario) => string }>(
  '../widgets/*/scenario-address.ts',
  { eager: true },
);

/** A tool as a lesson assigns it: its address from the site's root, with the scenario if it has one. */
export interface AssignedTool {
  tool: Tool;
  scenario: Pick<Scenario, 'id' | 'title'> | null;
  path: string;
}

/** The tools of a lesson, one link for each of the lesson's scenarios that the tool can open with. */
export async function toolsOfLesson(lesson: Lesson): Promise<AssignedTool[]> {
  const all = await loadScenarios();
  const scenarios = lesson.scenarios.flatMap((id) => all.find((one) => one.id === id) ?? []);
  return tools
    .filter(({ id }) => lesson.tools.includes(id))
    .flatMap((tool): AssignedTool[] => {
      const path = addresses.tool(tool.id);
      const addressOf = found[`../widgets/${tool.id}/scenario-address.ts`]?.scenarioAddress;
      if (!addressOf || scenarios.length === 0) return [{ tool, scenario: null, path }];
      return scenarios.map((scenario) => ({ tool, scenario, path: path + addressOf(scenario) }));
    });
}
