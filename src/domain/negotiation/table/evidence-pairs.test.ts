import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from './evidence.ts';
import { pairEvidence } from './evidence-pairs.ts';

const row = (
  learner: string,
  gains: [number, number],
  rest: Partial<EvidenceRow> = {},
): EvidenceRow => ({
  scene: 'tablet',
  side: 'a',
  learner,
  agent: 'dana',
  ending: 'deal',
  deal: [0],
  turns: 3,
  gains: { learner: gains[0], agent: gains[1] },
  percentOfPie: 50,
  ...rest,
});

describe('two ways to play at the same table', () => {
  it.each([
    [[30, 30], [20, 20], 'more', 'more'],
    [[10, 60], [20, 20], 'more', 'less'],
    [[20, 20], [10, 30], 'equal', 'more'],
    [[10, 10], [10, 20], 'less', 'equal'],
    [[0.1 + 0.2, 0], [0.3, 0], 'equal', 'equal'],
  ] as const)(
    'with gains %j against %j make %s together and %s alone',
    (one, other, joint, own) => {
      const rows = [row('trader', [...one]), row('haggler', [...other])];
      expect(pairEvidence(rows, 'trader', 'haggler')).toEqual([
        { scene: 'tablet', side: 'a', agent: 'dana', one: rows[0], other: rows[1], joint, own },
      ]);
    },
  );

  it('are not set beside each other across tables', () => {
    const rows = [
      row('trader', [1, 1]),
      row('haggler', [1, 1], { side: 'b' }),
      row('haggler', [1, 1], { agent: 'ingrid' }),
      row('haggler', [1, 1], { scene: 'chores' }),
    ];
    expect(pairEvidence(rows, 'trader', 'haggler')).toEqual([]);
  });
});
