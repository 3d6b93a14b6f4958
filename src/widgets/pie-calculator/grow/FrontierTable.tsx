import { Component } from 'preact';
import { sides } from './draft.ts';
import type { Study } from './study.ts';
import type { Wording } from './wording.ts';

interface FrontierTableProps {
  study: Study;
  words: Wording;
}

const MOST_ROWS = 40;

/** The picture's upper edge as a table. Drawn anew only with another problem. */
export class FrontierTable extends Component<FrontierTableProps> {
  override shouldComponentUpdate({ study, words }: FrontierTableProps) {
    return (
      study !== this.props.study || words.a !== this.props.words.a || words.b !== this.props.words.b
    );
  }

  override render({ study: { problem, survey }, words }: FrontierTableProps) {
    const { deals } = survey.frontier;
    const left = deals.length - MOST_ROWS;
    return (
      <>
        <div class="table-scroll" role="group" tabIndex={0} aria-label="The frontier">
          <table class="split-table">
            <caption>
              No other deal is better for one side without being worse for the other
            </caption>
            <thead>
              <tr>
                {sides.map((side) => (
                  <th key={side} scope="col" data-side={side}>
                    {words[side]}
                  </th>
                ))}
                {problem.issues.map(({ name }, i) => (
                  <th key={i} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {deals.slice(0, MOST_ROWS).map(({ deal, a, b }) => (
                <tr key={deal.join()}>
                  <td>{words.short('a', a)}</td>
                  <td>{words.short('b', b)}</td>
                  {problem.issues.map(({ options }, i) => (
                    <td key={i}>{options[deal[i] ?? 0]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {left > 0 && <p class="aside">{left} more are in the table that can be downloaded.</p>}
      </>
    );
  }
}
