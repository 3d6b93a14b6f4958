import type { QuizAction, QuizState } from './state.ts';

interface StepsProps {
  state: QuizState;
  act: (action: QuizAction) => void;
  /** The whole quiz with the answers given so far. */
  link: string;
}

/** The way through the quiz; under a single situation, the way to the others. */
export function Steps({ state: { ids, position, revealed }, act, link }: StepsProps) {
  if (ids.length === 1)
    return (
      <p class="widget-actions">
        <a href={link}>Open the whole quiz</a>
      </p>
    );
  const here = ids[position];
  return (
    <p class="widget-actions">
      {position > 0 && (
        <button type="button" class="quiet" onClick={() => act({ type: 'previous' })}>
          Previous
        </button>
      )}
      {here && (
        <button
          type="button"
          class={revealed.includes(here) ? undefined : 'quiet'}
          onClick={() => act({ type: 'next' })}
        >
          {position === ids.length - 1 ? 'All answers together' : 'Next situation'}
        </button>
      )}
      {!here && revealed.length > 0 && (
        <>
          <button type="button" class="quiet" onClick={() => act({ type: 'restart' })}>
            Start again
          </button>
          <a href={link}>Link to your answers</a>
        </>
      )}
    </p>
  );
}
