import type { Problem } from '../../../domain/negotiation/problem.ts';
import { formatNumber } from '../../../domain/quantity/amount.ts';
import { type Both, sides } from './draft.ts';
import type { Outcome, Row } from './outcome.ts';
import type { Wording } from './wording.ts';

interface ResultTableProps {
  outcome: Outcome;
  words: Wording;
  problem: Problem;
}

/** The deals that have a name: what each side gets, what that is over no deal, and only then the pie. */
export function ResultTable({ outcome: { rows }, words, problem }: ResultTableProps) {
  const withPercent = rows.some(({ percent }) => percent !== null);
  const noDeal: Both<number> = problem.disagreement;
  return (
    <div class="table-scroll" role="group" tabIndex={0} aria-label="The named deals">
      <table class="split-table named-deals">
        <caption>What each side gains over no deal, and what it has in all</caption>
        <thead>
          <tr>
            <th scope="col">Deal</th>
            {sides.map((side) => (
              <th key={side} scope="col" data-side={side}>
                {words[side]}
              </th>
            ))}
            {withPercent && (
              <th scope="col">{words.isMoney ? 'Of the pie' : 'Of the pie (index)'}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <NamedRow key={row.id} {...{ row, words, problem, withPercent }} />
          ))}
          <tr>
            <th scope="row">No deal</th>
            {sides.map((side) => (
              <td key={side}>
                {words.short(side, 0)}{' '}
                <span class="gain">{words.short(side, noDeal[side])} in all</span>
              </td>
            ))}
            {withPercent && <td />}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface NamedRowProps {
  row: Row;
  words: Wording;
  problem: Problem;
  withPercent: boolean;
}

function NamedRow({ row, words, problem, withPercent }: NamedRowProps) {
  const options = problem.issues
    .map(({ options }, i) => options[row.deal.deal[i] ?? 0])
    .join(' · ');
  return (
    <tr data-deal={row.id}>
      <th scope="row">
        {row.name}
        <span class="rule">
          <span>{row.rule}: </span>
          {options}
        </span>
        {row.refusal && <span class="refusal">{row.refusal}</span>}
      </th>
      {sides.map((side) => (
        <td key={side}>
          {words.gain(side, row.gains[side])}{' '}
          <span class="gain">{words.short(side, row.deal[side])} in all</span>
        </td>
      ))}
      {withPercent && (
        <td>
          {row.percent === null ? '' : `${formatNumber(Math.round(row.percent * 10) / 10)} %`}
        </td>
      )}
    </tr>
  );
}
