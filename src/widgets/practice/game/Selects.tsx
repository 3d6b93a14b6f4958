import { Fragment } from 'preact';
import {
  type Cases,
  type Conditional,
  casesOf,
  countPlain,
  type GameState,
  optionOf,
} from '../../../domain/negotiation/table/index.ts';
import { optionWords } from './wording.ts';

interface DealSelectsProps {
  id: string;
  game: GameState;
  deal: readonly (number | null)[];
  /** An issue may stay open. */
  mayBeOpen: boolean;
  onChange: (deal: (number | null)[]) => void;
}

/** One choice for each issue; on the one that may depend on an event, two if it does. */
export function DealSelects({ id, game, deal, mayBeOpen, onChange }: DealSelectsProps) {
  const { scene } = game.talks;
  const bet = scene.conditional;
  return (
    <>
      {scene.problem.issues.map(({ name, options }, issue) => {
        const mayDepend = bet?.issue === issue ? bet : null;
        const option = deal[issue] ?? null;
        const plain = countPlain(scene, issue);
        const depends = option !== null && option >= plain;
        const choose = (chosen: number | null) => onChange(deal.with(issue, chosen));
        return (
          <Fragment key={name}>
            <label class="name-field">
              {name}
              <select
                id={`${id}-${issue}`}
                value={depends ? plain : (option ?? '')}
                onChange={({ currentTarget: { value } }) =>
                  choose(value === '' ? null : Number(value))
                }
              >
                {mayBeOpen && <option value="">leave open</option>}
                {options.slice(0, plain).map((_, place) => (
                  <option key={place} value={place}>
                    {optionWords(game, issue, place)}
                  </option>
                ))}
                {mayDepend && <option value={plain}>it depends on the event</option>}
              </select>
            </label>
            {mayDepend && depends && (
              <CaseSelects {...{ game, name, bet: mayDepend, option }} onChange={choose} />
            )}
          </Fragment>
        );
      })}
    </>
  );
}

interface CaseSelectsProps {
  game: GameState;
  name: string;
  bet: Conditional;
  option: number;
  onChange: (option: number) => void;
}

/** What an issue is settled at if the event happens, and if not. The same for both would not depend on it: they change places. */
function CaseSelects({ game, name, bet, option, onChange }: CaseSelectsProps) {
  const cases = casesOf(bet, option);
  const places = Array.from({ length: countPlain(game.talks.scene, bet.issue) }, (_, i) => i);
  const choose = (which: keyof Cases, place: number) => {
    const other = which === 'ifSo' ? 'ifNot' : 'ifSo';
    const changed = cases[other] === place ? { ...cases, [other]: cases[which] } : cases;
    onChange(optionOf(bet, { ...changed, [which]: place }));
  };
  return (
    <>
      {(['ifSo', 'ifNot'] as const).map((which) => (
        <label class="name-field" key={which}>
          {`${name} ${which === 'ifSo' ? `if ${bet.event}` : 'if not'}`}
          <select
            value={cases[which]}
            onChange={({ currentTarget: { value } }) => choose(which, Number(value))}
          >
            {places.map((place) => (
              <option key={place} value={place}>
                {optionWords(game, bet.issue, place)}
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
