import type { Said, View } from './agent.ts';
import type { Curve } from './aspiration.ts';

/** How one lets go; `guarded` after a meeting in which the other side stood below zero on the relationship line. */
export interface Curves {
  usual: Curve;
  guarded: Curve;
}

/** The relationship line of the other side in the last meeting, -5 to 5; 0 in the first. */
export function treatmentOf({ memory }: View): number {
  return memory?.treatment ?? 0;
}

export function curveOf(view: View, { usual, guarded }: Curves): Curve {
  return treatmentOf(view) < 0 ? guarded : usual;
}

/** What was said; where it was measured by the guarded curve, the reason also says why and by how much. */
export function explainGuard(view: View, { usual, guarded }: Curves, said: Said): Said {
  const { reason } = said;
  const measured = ['aspiration', 'threshold', 'floor'].some((key) => key in reason.numbers);
  const treatment = treatmentOf(view);
  if (treatment >= 0 || !measured) return said;
  const numbers = {
    ...reason.numbers,
    treatment,
    floor: guarded.floor,
    usualFloor: usual.floor,
  };
  return { ...said, reason: { ...reason, numbers } };
}
