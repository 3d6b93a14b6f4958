import { formatAmount } from '../../domain/quantity/amount.ts';
import { breakEven } from '../../domain/quiz/break-even.ts';
import { foreverValue } from '../../domain/quiz/later-deals.ts';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';

const SIGNS: Record<string, string> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

/** What stands beside the fields and in the picture. */
export function labelsOf(unit: string) {
  const counted = SIGNS[unit] ?? unit.trim();
  const inUnit = counted && `, in ${counted}`;
  const amount = (value: number) => formatAmount(value, unit);
  return {
    givenUp: { label: `You give up today${inUnit}`, unit: counted },
    gainPerDeal: { label: `Gain per later deal${inUnit}`, unit: counted },
    deals: { label: 'Number of later deals', unit: 'deals' },
    weight: { label: 'What each counts of the one before, 0 to 1', unit: 'of the one before' },
    likelier: {
      label: 'How much likelier the tie holds, in percentage points',
      unit: 'percentage points',
    },
    inPicture: (terms: RelationshipTerms) => {
      const repaid = breakEven(terms);
      return {
        givenUp: `given up ${amount(terms.givenUp)}`,
        forever: `without end ${amount(foreverValue(terms))}`,
        sum: repaid < 0 ? `and ${amount(-repaid)} more` : `back ${amount(repaid)}`,
        gift: `${repaid < 0 ? 'lost' : 'gift'} ${amount(terms.givenUp - Math.max(0, repaid))}`,
      };
    },
  };
}
