import type { ComponentChildren } from 'preact';
import type { Answer } from '../../domain/quiz/answers.ts';
import { answerNames } from '../../domain/quiz/answers.ts';
import { Outcomes } from './Outcomes.tsx';
import type { Shown } from './shown.ts';
import type { QuizAction, QuizState } from './state.ts';
import { chosenAnswer } from './state.ts';

interface SituationProps {
  id: string;
  /** The level of its heading. */
  level: 2 | 3;
  vignette: Shown;
  state: QuizState;
  /** The answer whose explanation is open. */
  given: Answer | null;
  act: (action: QuizAction) => void;
  /** The panel of the break-even; nothing where the situation has none. */
  price: ComponentChildren;
  /** What the given answer does, below everything else. */
  reveal: ComponentChildren;
  /** The panel was asked for before an answer. */
  onUnfold: () => void;
}

/** One situation: what is at stake, the numbers of both sides, four answers, and what the given one does. */
export function Situation(props: SituationProps) {
  const { id, level, vignette, state, given, act, price, reveal, onUnfold } = props;
  const Title = `h${level}` as const;
  return (
    <>
      <div class="situation">
        <div class="flow">
          {state.ids.length > 1 && (
            <p class="kicker">
              Situation {state.position + 1} of {state.ids.length}
            </p>
          )}
          <Title id={`${id}-heading`} tabIndex={-1}>
            {vignette.title}
          </Title>
          <p>{vignette.situation}</p>
          {price && !given && (
            <details onToggle={onUnfold}>
              <summary>What may come back? Work it out before you answer</summary>
              {price}
            </details>
          )}
        </div>
        <div class="flow">
          <Choice {...props} />
          <p class="widget-actions">
            <button
              type="button"
              class={given ? 'quiet' : undefined}
              onClick={() => act({ type: given ? 'reconsider' : 'reveal', vignette: vignette.id })}
            >
              {given ? 'Reconsider' : 'Show what it does'}
            </button>
          </p>
        </div>
      </div>
      {reveal}
    </>
  );
}

function Choice({ id, vignette, state, given, act }: SituationProps) {
  const { id: name, title, answers, table, other } = vignette;
  const chosen = chosenAnswer(state, name);
  const missing = state.missing === name;
  return (
    <fieldset class="choice" aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend>What would you do?</legend>
      {missing && (
        <p class="field-error" id={`${id}-missing`}>
          Choose one of the four answers to “{title}” first.
        </p>
      )}
      <Outcomes
        {...{ id, table, other, chosen }}
        head={(answer) => (
          <label>
            <input
              type="radio"
              id={answer === (chosen ?? answerNames[0]) ? `${id}-choice` : undefined}
              name={`${id}-${name}`}
              checked={answer === chosen}
              disabled={given !== null && answer !== chosen}
              onChange={() => act({ type: 'choose', vignette: name, answer })}
            />
            {answers[answer].label}
          </label>
        )}
      />
    </fieldset>
  );
}
