import { replacePart } from '../../domain/links/query-part.ts';

export const agents = ['ingrid', 'dana'] as const;
export type AgentId = (typeof agents)[number];

export const agentNames: Record<AgentId, string> = { ingrid: 'Ingrid', dana: 'Dana' };

/** Two agents over a scenario, and how many words of their talks are shown. */
export interface State {
  scene: string;
  a: AgentId;
  b: AgentId;
  /** 0 before the first word; beyond the last of either talks it is their end. */
  step: number;
}

/** The last word that any talks can have. */
export const MOST_STEPS = 21;

const OWN = new Set(['over', 'a', 'b', 'step']);

/**
 * The part of the address that is this page's: nothing while all is as at `start`, and else the whole, so that it
 * opens to the same on the day when the page begins otherwise.
 */
export function toQuery(state: State, start: State | null, others = ''): string {
  const { scene, a, b, step } = state;
  const whole = [`over=${scene}`, `a=${a}`, `b=${b}`, ...(step > 0 ? [`step=${step}`] : [])];
  const isStart = scene === start?.scene && a === start.a && b === start.b && step === start.step;
  return replacePart(others, (name) => OWN.has(name), isStart ? '' : whole.join('&'));
}

/** Reads any address; what is missing or makes no sense is taken from `start`. */
export function fromQuery(query: string, start: State, scenes: readonly string[]): State {
  const params = new URLSearchParams(query);
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === params.get(name)) ?? otherwise;
  const step = params.get('step') ?? '';
  return {
    scene: one('over', scenes, start.scene),
    a: one('a', agents, start.a),
    b: one('b', agents, start.b),
    step: /^\d{1,2}$/.test(step) ? Math.min(Number(step), MOST_STEPS) : start.step,
  };
}
