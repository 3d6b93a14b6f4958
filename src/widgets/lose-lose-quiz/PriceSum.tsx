import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import { formulaOf, priceBars } from './price-words.ts';
import type { Unit } from './vignettes/vignette.ts';

interface PriceSumProps {
  id: string;
  unit: Unit;
  terms: RelationshipTerms;
  /** What the sum comes to, in words. */
  sentence: string;
}

/** The break-even as a sum with its numbers, as a picture and as a sentence. */
export function PriceSum({ id, unit, terms, sentence }: PriceSumProps) {
  const { likelier, gain, weight, powers, gap, sumOfWeights, breakEven } = formulaOf(terms, unit);
  const bars = priceBars(terms);
  let end = 0;
  return (
    <>
      <p class="aside">
        The break-even: how much likelier, times the gain per deal, times what the later deals count
        together.
      </p>
      <p class="formula">
        {likelier} × {gain} × ({powers.length === 0 && 'no later deal'}
        {powers.map((power, place) => (
          <span key={power}>
            {place > 0 && (gap && place === 2 ? ' + … + ' : ' + ')}
            {weight}
            {power > 1 && <sup>{power}</sup>}
          </span>
        ))}
        )
        <br />= {likelier} × {gain} × {sumOfWeights}
        <br />= <strong>{breakEven}</strong>
      </p>
      <svg class="price-bars" aria-hidden="true">
        <rect class="fill-a" width={`${bars.givenUp}%`} height="14" />
        <rect fill={`url(#${id}-pattern-a)`} width={`${bars.givenUp}%`} height="14" />
        {bars.repaid.map((width, deal) => {
          const x = end;
          end += width;
          return (
            <rect
              key={deal}
              class="fill-together"
              x={`${x}%`}
              y="18"
              width={`${width}%`}
              height="14"
            />
          );
        })}
      </svg>
      <ul class="pie-key plain">
        <li data-side="a">given up today</li>
        <li data-side="together">may come back, deal by deal</li>
      </ul>
      <p class="sentence">{sentence}</p>
    </>
  );
}
