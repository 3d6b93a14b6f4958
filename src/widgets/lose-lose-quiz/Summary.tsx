import { findContradictions } from '../../domain/quiz/contradictions.ts';
import { AnswerMap } from './AnswerMap.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { answerRows } from './answer-rows.ts';
import { answeredVignettes } from './answered.ts';
import { contradictionWords } from './contradiction-words.ts';
import { StructureList } from './StructureList.tsx';
import type { Shown } from './shown.ts';
import type { QuizAction, QuizState } from './state.ts';
import { Told } from './Told.tsx';
import { notes } from './vignettes/notes.ts';

interface SummaryProps {
  id: string;
  vignettes: readonly Shown[];
  state: QuizState;
  act: (action: QuizAction) => void;
}

/** All answers together: where they lie, where they pull apart, and every situation to be read again. */
export function Summary({ id, vignettes, state, act }: SummaryProps) {
  const rows = answerRows(state, vignettes);
  const apart = contradictionWords(
    findContradictions(answeredVignettes(state, vignettes)),
    vignettes,
  );
  return (
    <div class="flow">
      <p class="kicker">All situations</p>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        Where your answers lie
      </h2>
      {rows.length === 0 ? (
        <p>You have given no answer yet. Every one that you give is marked on a map here.</p>
      ) : (
        <>
          <p>
            Further right is more for you, within what that situation held. Further up is a stronger
            tie. Where on it you want to be is your affair, and the marks cannot be added up.
          </p>
          <div class="situation">
            <AnswerMap rows={rows} />
            <AnswerTable rows={rows} open={(vignette) => act({ type: 'open', vignette })} />
          </div>
          <p class="aside">
            {notes.judgement} {notes.figures}
          </p>
        </>
      )}
      <StructureList rows={rows} />
      {rows.length > 1 && (
        <>
          <h3>Where your answers pull apart</h3>
          {apart.length === 0 && <p>No two of your answers pull against each other.</p>}
          {apart.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      )}
      <h3>Every situation and every answer</h3>
      {vignettes.map((vignette) => (
        <details key={vignette.id} class="told">
          <summary>{vignette.title}</summary>
          <Told id={id} level={3} vignette={vignette} />
        </details>
      ))}
    </div>
  );
}
