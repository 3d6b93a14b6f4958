import type { StateWords } from '../../domain/assignment/known-items.ts';
import type { Scene } from '../../domain/negotiation/table/index.ts';
import { people } from './people.ts';
import { MEETINGS, opponents } from './setup.ts';

/** What an address of a table sets: over what, who one is and who sits across. */
export const stateWords = (scenes: readonly Scene[]): StateWords[] => [
  ...scenes.map(({ id, title }) => ({ when: [`scene=${id}`], words: title })),
  ...scenes.flatMap(({ id, parties }) =>
    (['a', 'b'] as const).map((side) => ({
      when: [`scene=${id}`, `side=${side}`],
      words: `as ${parties[side]}`,
    })),
  ),
  ...opponents.map((id) => ({ when: [`with=${id}`], words: `across from ${people[id].name}` })),
  { when: ['talk=n'], words: 'offers alone' },
  { when: [`meet=${MEETINGS}`], words: `${MEETINGS} meetings` },
];
