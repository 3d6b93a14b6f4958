import { answerNames } from '../../domain/quiz/answers.ts';
import { Background } from './Background.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PriceSum } from './PriceSum.tsx';
import { priceSentence } from './price-words.ts';
import { Retelling } from './Retelling.tsx';
import { Unfold } from './Reveal.tsx';
import type { Shown } from './shown.ts';

interface ToldProps {
  id: string;
  level: 2 | 3;
  vignette: Shown;
}

/** A whole situation at once, with nothing to press: for reading again, for paper, and without JavaScript. */
export function Told({ id, level, vignette }: ToldProps) {
  const { answers, terms, unit } = vignette;
  return (
    <>
      <div class="situation">
        <p>{vignette.situation}</p>
        <div class="flow">
          <Outcomes
            id={id}
            table={vignette.table}
            other={vignette.other}
            head={(answer) => answers[answer].label}
          />
        </div>
      </div>
      <div class="situation">
        <div class="flow">
          {answerNames.map((answer) => (
            <Unfold key={answer} vignette={vignette} answer={answer} />
          ))}
          <p class="aside">{vignette.judgement}</p>
          {terms && (
            <>
              <p class="kicker">What giving may bring back</p>
              <PriceSum
                id={id}
                unit={unit}
                terms={terms}
                sentence={priceSentence(terms, unit, null)}
              />
            </>
          )}
        </div>
        <Background level={level} vignette={vignette} />
      </div>
      <Retelling id={id} level={level} vignette={vignette} />
    </>
  );
}
