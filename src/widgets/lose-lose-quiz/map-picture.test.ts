import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceOnMap } from '../../domain/quiz/answer-map.ts';
import { placeOnMap } from '../../domain/quiz/answer-map.ts';
import type { Answer } from '../../domain/quiz/answers.ts';
import { answerNames, structureNames } from '../../domain/quiz/answers.ts';
import { mapBands, mapSize, marks, placeDots } from './map-picture.ts';
import { vignettes } from './vignettes/index.ts';
import { outcomesOf } from './vignettes/vignette.ts';

const at = (ownGain: number, relationship: -1 | 0 | 1): PlaceOnMap => ({ ownGain, relationship });

describe('placeDots', () => {
  it('puts more own gain further right and a stronger tie higher', () => {
    const [poor, rich, strong, weak] = placeDots([at(0, 0), at(1, 0), at(0.5, 1), at(0.5, -1)]);
    expect(poor).toEqual({ x: 24, y: 182 });
    expect(rich).toEqual({ x: 296, y: 182 });
    expect(strong).toEqual({ x: 160, y: 66 });
    expect(weak).toEqual({ x: 160, y: 298 });
  });

  it('sets dots that share a place above, below and beside each other, towards the middle', () => {
    expect(placeDots(Array.from({ length: 4 }, () => at(1, 1)))).toEqual([
      { x: 296, y: 66 },
      { x: 296, y: 38 },
      { x: 296, y: 94 },
      { x: 268, y: 66 },
    ]);
    expect(placeDots(Array.from({ length: 4 }, () => at(0, 1)))[3]).toEqual({ x: 52, y: 66 });
  });

  const anyAnswers = fc
    .tuple(...vignettes.map(() => fc.constantFrom<Answer>(...answerNames)))
    .map((answers) =>
      vignettes.map((vignette, index) => {
        const answer = answers[index] ?? 'keep';
        const { effect } = vignette.answers[answer].relationship;
        return placeOnMap(outcomesOf(vignette), answer, effect);
      }),
    );
  const anywhere = fc.array(
    fc.record({
      ownGain: fc.double({ min: 0, max: 1, noNaN: true }),
      relationship: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    }),
    { maxLength: 9 },
  );

  it('lets no dot cover another, leave its band or leave the map, whatever the answers', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, anywhere), (places) => {
        const dots = placeDots(places);
        for (const [index, { x, y }] of dots.entries()) {
          expect(x).toBeGreaterThanOrEqual(14);
          expect(x).toBeLessThanOrEqual(mapSize.width - 14);
          const top = mapBands.find(({ effect }) => effect === places[index]?.relationship)?.top;
          expect(y - 14).toBeGreaterThan((top ?? 0) + 20);
          expect(y + 14).toBeLessThan((top ?? 0) + 116);
          for (const other of dots.slice(index + 1)) {
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(27.6);
          }
        }
      }),
    );
  });
});

describe('marks', () => {
  it('has another outline for each structure', () => {
    expect(new Set(structureNames.map((name) => marks[name])).size).toBe(5);
  });
});
