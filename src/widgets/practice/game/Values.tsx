import { Component } from 'preact';
import { countPlain, type GameState } from '../../../domain/negotiation/table/index.ts';
import { formatAmount, formatNumber } from '../../../domain/quantity/amount.ts';
import { signOf } from './wording.ts';

interface ValuesProps {
  id: string;
  game: GameState;
  limit: number | null;
}

/** What everything is worth to the learner. Nobody else at the table can see it, and it never changes. */
export class Values extends Component<ValuesProps> {
  override shouldComponentUpdate({ game, limit }: ValuesProps) {
    return game.talks.scene !== this.props.game.talks.scene || limit !== this.props.limit;
  }

  override render({ id, game: { talks, learner, agent }, limit }: ValuesProps) {
    const { problem, unit, conditional, chance } = talks.scene;
    const write = (amount: number) => formatAmount(amount, signOf(unit));
    return (
      <details open>
        <summary>What it is worth to you, which {agent.name} cannot see</summary>
        <p>
          Without a deal you have {formatAmount(problem.disagreement[learner], unit)}.
          {limit !== null && ` Your own limit is ${formatAmount(limit, unit)}.`} What a deal is
          worth to you is the sum of its options.
        </p>
        <div
          class="table-scroll"
          role="group"
          tabIndex={0}
          aria-label="What each option is worth to you"
        >
          <table class="split-table" id={`${id}-values`}>
            <tbody>
              {problem.issues.map(({ name, options, [learner]: values }, issue) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    {options
                      .slice(0, countPlain(talks.scene, issue))
                      .map((option, i) => `${option}: ${write(values[i] as number)}`)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {conditional && chance && (
          <p>
            Nobody knows yet whether {conditional.event}; you think it{' '}
            {formatNumber(100 * chance[learner])}% likely, and {agent.name} may think otherwise.{' '}
            {problem.issues[conditional.issue]?.name} may depend on it. It is then worth to you what
            you expect: each of the two options by its chance.
          </p>
        )}
      </details>
    );
  }
}
