import type { Answer, RelationshipEffect, Sides } from './answers.ts';
import { answerNames } from './answers.ts';

/** Where an answer lies between the worst and the best that this situation held for you. */
export interface PlaceOnMap {
  /** 0 at your smallest own outcome of the four answers, 1 at your largest; 0.5 when all four are equal. */
  ownGain: number;
  relationship: RelationshipEffect;
}

/**
 * The place of an answer on the map of own gain against relationship. Own gain is relative to the other three
 * answers of the same situation, so places in different units can share a map, and must not be added up.
 */
export function placeOnMap(
  outcomes: Readonly<Record<Answer, Sides>>,
  answer: Answer,
  relationship: RelationshipEffect,
): PlaceOnMap {
  const own = answerNames.map((name) => outcomes[name].you);
  const worst = Math.min(...own);
  const range = Math.max(...own) - worst;
  return { ownGain: range === 0 ? 0.5 : (outcomes[answer].you - worst) / range, relationship };
}
