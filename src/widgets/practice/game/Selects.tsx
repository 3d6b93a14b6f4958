import type { GameState } from '../../../domain/negotiation/table/index.ts';
import { optionWords } from './wording.ts';

interface DealSelectsProps {
  id: string;
  game: GameState;
  deal: readonly (number | null)[];
  /** An issue may stay open. */
  mayBeOpen: boolean;
  onChange: (deal: (number | null)[]) => void;
}

/** One choice for each issue. */
export function DealSelects({ id, game, deal, mayBeOpen, onChange }: DealSelectsProps) {
  return (
    <>
      {game.talks.scene.problem.issues.map(({ name, options }, issue) => (
        <label class="name-field" key={name}>
          {name}
          <select
            id={`${id}-${issue}`}
            value={deal[issue] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange(
                deal.map((old, i) => (i !== issue ? old : value === '' ? null : Number(value))),
              )
            }
          >
            {mayBeOpen && <option value="">leave open</option>}
            {options.map((_, option) => (
              <option key={option} value={option}>
                {optionWords(game, issue, option)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

interface TermSelectProps {
  game: GameState;
  label: string;
  /** `2.1`: option 1 of issue 2; empty for none. */
  value: string;
  onChange: (value: string) => void;
}

/** One issue settled one way. */
export function TermSelect({ game, label, value, onChange }: TermSelectProps) {
  return (
    <label class="name-field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">choose</option>
        {game.talks.scene.problem.issues.map(({ name, options }, issue) => (
          <optgroup key={name} label={name}>
            {options.map((_, option) => (
              <option key={option} value={`${issue}.${option}`}>
                {name}: {optionWords(game, issue, option)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface IssueSelectProps {
  game: GameState;
  label: string;
  value: string;
  /** What stands for no issue; without it one must be chosen. */
  none?: string;
  onChange: (value: string) => void;
}

export function IssueSelect({ game, label, value, none, onChange }: IssueSelectProps) {
  return (
    <label class="name-field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {game.talks.scene.problem.issues.map(({ name }, issue) => (
          <option key={name} value={issue}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
