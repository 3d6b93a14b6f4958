import { type CirclesOutcome, pairPicture } from './outcome.ts';

interface BoxProps {
  id: string;
  label: string;
  text: string;
  isWrong: boolean;
  onText: (text: string) => void;
}

export const Box = ({ id, label, text, isWrong, onText }: BoxProps) => (
  <input
    id={id}
    type="text"
    inputMode="decimal"
    autocomplete="off"
    maxLength={12}
    aria-label={label}
    aria-invalid={isWrong}
    aria-describedby={isWrong ? `${id}-error` : undefined}
    value={text}
    onInput={(event) => onText(event.currentTarget.value)}
  />
);

interface ResultProps {
  names: readonly string[];
  /** What each party is given. */
  shares: readonly string[];
  outcome: CirclesOutcome;
}

/** What each pair has, beside what it could have, as bars and as a table. */
export const Result = ({ names, shares, outcome }: ResultProps) => (
  <>
    <svg
      class="country-bars"
      viewBox={`0 0 ${pairPicture.width} ${pairPicture.height}`}
      aria-hidden="true"
    >
      {outcome.pairs.map(({ field, names: pair, has, y, width, mark, leaves }) => (
        <g key={field}>
          <text x="8" y={y - 9}>
            {pair}
          </text>
          <text class="number" x="312" y={y - 9}>
            {has}
          </text>
          <rect
            class={leaves ? 'outside' : 'fill-together'}
            x="8"
            y={y}
            width={width}
            height={pairPicture.barHeight}
          />
          <path class="no-deal-mark" d={mark} />
        </g>
      ))}
    </svg>
    <div class="table-scroll" role="group" tabIndex={0} aria-label="What each pair has">
      <table class="split-table country-table">
        <caption>What each pair has, and what it could have without the third</caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Has</th>
            <th scope="col">Could have</th>
            <th scope="col">So they</th>
          </tr>
        </thead>
        <tbody>
          {outcome.pairs.map(({ field, names: pair, has, need, verdict }) => (
            <tr key={field}>
              <th scope="row">{pair}</th>
              <td>{has}</td>
              <td>{need}</td>
              <td>{verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p class="aside">
      {names.map((name, index) => `${name} has ${shares[index]}`).join(', ')}. By what each adds on
      average, over all orders of arriving, it would be {outcome.average.join(', ')}: the Shapley
      value, which is a view of what is fair and no promise that anybody stays.
    </p>
  </>
);
