import { standingOf, type Talks } from './talks.ts';

/**
 * What moved between the offer at a place in the talks and the one its side had on the table before, in a sentence.
 * Where a side gives way, and where it does not, is what its offers tell of its wishes. Empty where there is no one
 * offer to compare with another.
 *
 * @param at the place of the turn, from 0
 */
export function movedWords({ scene, turns }: Talks, at: number): string {
  const turn = turns[at];
  if (!turn || turn.move.kind === 'hold' || turn.deals.length !== 1) return '';
  const [before, ...others] = standingOf({ turns: turns.slice(0, at) }, turn.by);
  const [now] = turn.deals;
  if (!before || !now || others.length > 0) return '';
  const moved = scene.problem.issues.flatMap(({ name, options }, issue) => {
    const [from, to] = [before[issue] as number, now[issue] as number];
    return from === to ? [] : [{ name, from: options[from], to: options[to] }];
  });
  if (moved.length === 0) return 'Nothing moved.';
  const list = moved.map(
    ({ name, from, to }, i) => `${name}${i === 0 ? ' went' : ''} from ${from} to ${to}`,
  );
  const last = list.pop();
  return `${list.length > 0 ? `${list.join(', ')} and ` : ''}${last}.`;
}
