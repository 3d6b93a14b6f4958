import { describe, expect, it } from 'vitest';
import { scenes } from '../../../../tests/cases/table-scenes.ts';
import { type EvidenceRow, evidenceTable } from './evidence.ts';

const rows = evidenceTable(scenes);

function jointOf(scene: string, side: string, learner: string, agent: string): number {
  const row = rows.find(
    (r) => r.scene === scene && r.side === side && r.learner === learner && r.agent === agent,
  ) as EvidenceRow;
  return row.gains.learner + row.gains.agent;
}

describe('the evidence table', () => {
  it('has each learner against each agent in each scenario and from each side', () => {
    expect(rows).toHaveLength(3 * 2 * 3 * 2);
    expect(new Set(rows.map((r) => `${r.scene} ${r.side} ${r.learner} ${r.agent}`)).size).toBe(36);
  });

  it('shows two who trade reaching more together than one who haggles in the tablet scenario, on either side', () => {
    for (const side of ['a', 'b']) {
      const trading = jointOf('tablet', side, 'trader', 'ingrid');
      expect(trading).toBeGreaterThan(jointOf('tablet', side, 'haggler', 'dana'));
      expect(trading).toBeGreaterThanOrEqual(jointOf('tablet', side, 'haggler', 'ingrid'));
    }
    expect(jointOf('tablet', 'a', 'trader', 'ingrid')).toBe(155);
    expect(jointOf('tablet', 'a', 'haggler', 'ingrid')).toBeLessThan(155);
  });

  it.each(scenes.map(({ id }) => id))(
    'shows trading with Ingrid beat haggling with Dana in %s',
    (scene) => {
      for (const side of ['a', 'b']) {
        expect(jointOf(scene, side, 'trader', 'ingrid')).toBeGreaterThan(
          jointOf(scene, side, 'haggler', 'dana'),
        );
      }
    },
  );

  it('does not show trading beat haggling against Ingrid everywhere, and says where', () => {
    const exceptions = scenes.flatMap(({ id }) =>
      ['a', 'b']
        .filter(
          (side) => jointOf(id, side, 'trader', 'ingrid') <= jointOf(id, side, 'haggler', 'ingrid'),
        )
        .map((side) => `${id} ${side}`),
    );
    expect(exceptions).toEqual(['chores a', 'tablet b']);
  });

  it('never gives anybody less than no deal', () => {
    for (const { gains } of rows) {
      expect(Math.min(gains.learner, gains.agent)).toBeGreaterThanOrEqual(0);
    }
  });
});
