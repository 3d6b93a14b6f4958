import { describe, expect, it } from 'vitest';
import { scenes, tablet } from '../../../../tests/cases/table-scenes.ts';
import { dana } from '../agents/dana.ts';
import { becauseOf } from '../agents/facts.ts';
import { ingrid } from '../agents/ingrid.ts';
import { gainsOf } from './evidence.ts';
import { sayAs } from './game.ts';
import { playOut, playToTheEnd } from './play-out.ts';
import { startTalks } from './talks.ts';

const joint = (argue: boolean, scene = tablet, first: 'a' | 'b' = 'a') => {
  const gains = gainsOf(playToTheEnd(ingrid, ingrid, scene, { arguments: argue, first }));
  return gains.a + gains.b;
};

describe('playOut', () => {
  it('goes word by word, and ends where playing to the end does', () => {
    const steps = [...playOut(ingrid, dana, tablet, { arguments: true })];
    expect(steps.map(({ turns }) => turns.length)).toEqual(steps.map((_, i) => i));
    expect(steps.at(-1)).toEqual(playToTheEnd(ingrid, dana, tablet, { arguments: true }));
  });

  it('exchanges reasons only when it is asked to', () => {
    const talked = playToTheEnd(ingrid, ingrid, tablet, { arguments: true });
    const silent = playToTheEnd(ingrid, ingrid, tablet, { arguments: false });
    expect(talked.turns.some(({ move }) => becauseOf(move) !== null)).toBe(true);
    expect(silent.turns.every(({ move }) => becauseOf(move) === null)).toBe(true);
  });

  it('shows what reasons change between two who use them: more in the tablet scenario', () => {
    expect(joint(true)).toBeGreaterThan(joint(false));
  });

  it('shows what reasons change elsewhere as it is, for better or worse', () => {
    const table = scenes.map((scene) => [scene.id, joint(false, scene), joint(true, scene)]);
    expect(table).toMatchInlineSnapshot(`
      [
        [
          "chores",
          94,
          94,
        ],
        [
          "tablet",
          124,
          154,
        ],
        [
          "talks",
          71,
          69,
        ],
      ]
    `);
  });
});

describe('a plugged-in agent', () => {
  const talks = startTalks({ scene: tablet, first: 'b' });
  const reason = { rule: 'high-opening' as const, numbers: {} };

  it('is stopped when it breaks a rule of the table', () => {
    expect(() => sayAs(talks, dana, { move: { kind: 'accept' }, reason })).toThrow(
      'Dana may not say this: The other side has not made an offer yet.',
    );
  });

  it('is stopped when it would settle for less than no deal', () => {
    const move = { kind: 'package' as const, deal: [0, 1, 1, 1, 2, 0] };
    expect(() => sayAs(talks, dana, { move, reason })).toThrow('less than no deal');
  });
});
