import type { ComponentChildren } from 'preact';
import type { Answer } from '../../domain/quiz/answers.ts';
import { answerNames } from '../../domain/quiz/answers.ts';
import { Background } from './Background.tsx';
import { Retelling } from './Retelling.tsx';
import type { Shown } from './shown.ts';

interface RevealProps {
  id: string;
  /** The level of the heading above. */
  level: 2 | 3;
  vignette: Shown;
  answer: Answer;
  /** The panel of the break-even, where the situation has one. */
  price: ComponentChildren;
}

/** What the chosen answer does, what the others would have done, and what the situation was. */
export function Reveal({ id, level, vignette, answer, price }: RevealProps) {
  const Title = level === 2 ? 'h3' : 'h4';
  return (
    <section class="reveal" aria-labelledby={`${id}-result`}>
      <div class="situation">
        <div class="flow">
          <p class="kicker">Your answer</p>
          <Title id={`${id}-result`} tabIndex={-1}>
            {vignette.answers[answer].label}
          </Title>
          <Explanation vignette={vignette} answer={answer} />
          <p class="kicker">The other three</p>
          {answerNames
            .filter((name) => name !== answer)
            .map((name) => (
              <Unfold key={name} vignette={vignette} answer={name} />
            ))}
          <p class="aside">{vignette.judgement}</p>
        </div>
        <Background level={level} vignette={vignette} />
      </div>
      {price}
      <Retelling id={id} level={level} vignette={vignette} />
    </section>
  );
}

/** One answer behind its label. */
export function Unfold({ vignette, answer }: { vignette: Shown; answer: Answer }) {
  return (
    <details>
      <summary>{vignette.answers[answer].label}</summary>
      <Explanation vignette={vignette} answer={answer} />
    </details>
  );
}

function Explanation({ vignette, answer }: { vignette: Shown; answer: Answer }) {
  return (
    <>
      <p>{vignette.answers[answer].explanation}</p>
      <p class="tie">
        <span class="label">Our judgement:</span> {vignette.ties[answer]}
      </p>
    </>
  );
}
