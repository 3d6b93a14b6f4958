import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../domain/quiz/answers.ts';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import { PriceSum } from './PriceSum.tsx';
import { priceSentence } from './price-words.ts';
import { setTerm } from './set-term.ts';
import type { Shown } from './shown.ts';
import type { QuizAction } from './state.ts';
import { TermRow } from './TermRow.tsx';
import { meantTerm, shownTerm, terms as termNames } from './term-fields.ts';

interface PriceProps {
  id: string;
  level: 2 | 3;
  vignette: Shown;
  /** The terms as the learner has set them. */
  terms: RelationshipTerms;
  answer: Answer | null;
  act: (action: QuizAction) => void;
  /** Says a sentence to a screen reader. */
  tell: (sentence: string) => void;
}

/** What giving may bring back: guesses to be moved, the sum with its numbers, and the price of the tie. */
export function Price({ id, level, vignette, terms, answer, act, tell }: PriceProps) {
  const { id: name, unit, sliders } = vignette;
  const sentence = priceSentence(terms, unit, answer);
  const said = useRef(sentence);
  useEffect(() => {
    if (said.current !== sentence) tell(sentence);
    said.current = sentence;
  }, [sentence]);
  const Title = level === 2 ? 'h3' : 'h4';
  return (
    <section class="price flow" aria-labelledby={`${id}-price`}>
      <Title id={`${id}-price`}>What giving may bring back</Title>
      <div class="situation">
        <div class="flow">
          {sliders &&
            termNames.map((term) => (
              <TermRow
                key={term}
                id={`${id}-${term}`}
                side={term === 'givenUp' ? 'a' : 'together'}
                value={shownTerm(term, terms[term])}
                slider={sliders[term]}
                onValue={(shown) => {
                  const action = setTerm(name, term, meantTerm(term, shown));
                  if (action) act(action);
                }}
              />
            ))}
        </div>
        <div class="flow">
          <PriceSum id={id} unit={unit} terms={terms} sentence={sentence} />
          <p class="widget-actions">
            <button
              type="button"
              class="quiet"
              onClick={() => act({ type: 'unset', vignette: name })}
            >
              Back to the guesses of the text
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}
