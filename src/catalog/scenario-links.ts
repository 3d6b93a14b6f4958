import type { Lesson, Tool } from '../domain/course/nouns.ts';
import { addresses } from '../domain/links/addresses.ts';
import { readsQuery } from '../domain/links/query-part.ts';
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

/**
 * The tools of a lesson: set as the lesson says, or else one link for each of its scenarios that the tool can open with.
 *
 * @throws Error for a query that the tool does not read
 */
export async function toolsOfLesson(lesson: Lesson): Promise<AssignedTool[]> {
  const all = await loadScenarios();
  const scenarios = lesson.scenarios.flatMap((id) => all.find((one) => one.id === id) ?? []);
  return tools
    .filter(({ id }) => lesson.tools.includes(id))
    .flatMap((tool): AssignedTool[] => {
      const path = addresses.tool(tool.id);
      const query = lesson.opens[tool.id];
      if (query !== undefined) {
        if (!readsQuery(tool.reads ?? [], query))
          throw new Error(
            `The lesson ${lesson.id}, opens.${tool.id}: nothing of "${query}" is read by the ${tool.title}. It reads ${(tool.reads ?? []).join(', ') || 'no query'}.`,
          );
        return [{ tool, scenario: null, path: `${path}?${query}` }];
      }
      const addressOf = found[`../widgets/${tool.id}/scenario-address.ts`]?.scenarioAddress;
      if (!addressOf || scenarios.length === 0) return [{ tool, scenario: null, path }];
      return scenarios.map((scenario) => ({
        tool,
        scenario,
        path: path + addressOf(scenario),
      }));
    });
}
