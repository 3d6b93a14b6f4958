import type { Structure } from '../../domain/quiz/answers.ts';
import { structureNames } from '../../domain/quiz/answers.ts';
import type { AnswerRow } from './answer-rows.ts';
import { marks } from './map-picture.ts';
import { structures } from './vignettes/structures.ts';

/** What a situation can be: the key of the map, with the situations that turned out to be each. */
export function StructureList({ rows }: { rows: readonly AnswerRow[] }) {
  const numbersOf = (structure: Structure) =>
    rows.filter((row) => row.structure === structure).map(({ number }) => number);
  return (
    <>
      <h3>What the situations were</h3>
      <ul class="structures plain">
        {structureNames.map((structure) => {
          const numbers = numbersOf(structure);
          return (
            <li key={structure}>
              <h4>
                <svg viewBox="-15 -15 30 30" aria-hidden="true">
                  <path class="mark" d={marks[structure]} />
                </svg>
                {structures[structure].name}
              </h4>
              <p>{structures[structure].text}</p>
              {numbers.length > 0 && <p class="aside">Of yours: {numbers.join(', ')}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
