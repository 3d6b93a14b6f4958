import { addBet, type Scene } from '../domain/negotiation/table/index.ts';
import { loadScenarios } from './scenarios.ts';

/** A scenario as it is played, with the sentences that set it. */
export interface ToldScene {
  scene: Scene;
  story: string;
}

/** What amounts of this scenario are counted in: `points`, or the sign of its money. */
function unitOf({ unit, currency = '' }: { unit: string; currency?: string | undefined }): string {
  if (unit !== 'money') return unit;
  const parts = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

type Scenario = Awaited<ReturnType<typeof loadScenarios>>[number];

function sceneOf({ id, title, parties, issues, disagreement, event, ...counted }: Scenario): Scene {
  const scene = { id, title, problem: { issues, disagreement }, parties, unit: unitOf(counted) };
  if (event === undefined) return scene;
  const issue = issues.findIndex(({ name }) => name === event.issue);
  return addBet(scene, { event: event.what, issue, chance: event.chance });
}

/**
 * The scenarios that can be played: those the calculator starts from, in their order, and then, on a page of its own,
 * all others. A lesson names one of its own, which comes first, and has no room for the others.
 *
 * @throws Error when there is no scenario of that name
 */
export async function loadScenes(named?: string): Promise<ToldScene[]> {
  const all = await loadScenarios();
  const first = all.filter(({ id }) => id === named);
  if (named !== undefined && first.length === 0)
    throw new Error(`There is no scenario "${named}" in content/scenarios.`);
  const starts = all
    .filter(({ id, start }) => id !== named && start !== undefined)
    .sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  const others = named === undefined ? all.filter(({ start }) => start === undefined) : [];
  return [...first, ...starts, ...others].map((scenario) => ({
    scene: sceneOf(scenario),
    story: scenario.story,
  }));
}
