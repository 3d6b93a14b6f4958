import {
  agentOf,
  describeMove,
  describeReason,
  movedWords,
  type Talks,
} from '../../../domain/negotiation/table/index.ts';
import type { State } from '../state.ts';
import { agentNames } from '../state.ts';
import { after, type BothTalks, differenceWords, endWords, isOver } from './talks.ts';

interface TwoTalksProps {
  state: State;
  both: BothTalks;
  /** The level of its headings. */
  level: 2 | 3;
}

/** The same two agents side by side: with questions and reasons, and with offers alone. */
export function TwoTalks({ state, both, level }: TwoTalksProps) {
  const Title = `h${level}` as const;
  const columns = [
    { title: 'With questions and reasons', steps: both.withReasons },
    { title: 'Offers alone', steps: both.offersOnly },
  ];
  return (
    <>
      <div class="situation">
        {columns.map(({ title, steps }) => {
          const talks = after(steps, state.step);
          return (
            <section class="flow" key={title}>
              <Title>{title}</Title>
              <Words state={state} talks={talks} />
              {talks.ending && <p class="sentence">{endWords(talks, both.pie)}</p>}
            </section>
          );
        })}
      </div>
      {isOver(both, state.step) && <p class="sentence">{differenceWords(both)}</p>}
    </>
  );
}

function Words({ state, talks }: { state: State; talks: Talks }) {
  const { scene } = talks;
  const nameOf = (by: 'a' | 'b') => agentOf(state[by])?.name ?? agentNames[state[by]];
  if (talks.turns.length === 0) return <p class="aside">Nothing yet.</p>;
  return (
    <ol class="talk">
      {talks.turns.map(({ by, move, deals, reason }, i) => {
        const why = reason && describeReason(scene, nameOf(by), reason);
        return (
          <li key={i} data-side={by} class={by === 'b' ? 'theirs' : undefined}>
            <strong>
              {nameOf(by)} ({scene.parties[by]}):
            </strong>{' '}
            {describeMove(scene, move, deals)} <span class="rule">{movedWords(talks, i)}</span>
            {why && (
              <details>
                <summary>Why?</summary>
                <p>{why.sentence}</p>
                <dl class="numbers">
                  {why.numbers.map(({ label, value }) => (
                    <div key={label}>
                      <dt>{label}</dt> <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
