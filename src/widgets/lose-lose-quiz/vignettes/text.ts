import { priceOfRelationship } from '../../../domain/quiz/relationship-price.ts';
import type { Template, Unit, Vignette } from './vignette.ts';

/** `$1,250`, `−$40`, `1 hour`, `2.5 hours`: money to the dollar, counts to a tenth. */
export function formatAmount(amount: number, unit: Unit): string {
  const money = unit.kind === 'money';
  const size = Number(Math.abs(amount).toFixed(money ? 0 : 1));
  const sign = amount < 0 && size > 0 ? '−' : '';
  const digits = size.toLocaleString('en-US');
  // A word joiner, since a line may end between a minus and a dollar sign.
  if (money) return `${sign && `${sign}\u2060`}$${digits}`;
  return `${sign}${digits} ${size === 1 ? unit.one : unit.many}`;
}

/**
 * Puts the numbers of a vignette into one of its texts. `{price}` and `{likelier}` are written without their sign,
 * `{likelier}` in percentage points.
 *
 * @throws Error naming the vignette and the piece that stands for no number of it.
 */
export function fillTemplate(template: Template, vignette: Vignette): string {
  const values = valuesOf(vignette);
  return template.replace(/\{([^{}]*)\}/g, (_piece, name: string) => {
    const ready = values.written.get(name);
    if (ready !== undefined) return ready;
    const [amount, less, ...rest] = name.split(' - ').map((part) => values.amounts.get(part));
    const known =
      amount !== undefined && rest.length === 0 && (less !== undefined || !name.includes(' - '));
    if (!known) throw new Error(`The vignette "${vignette.id}" has no number called {${name}}.`);
    return formatAmount(amount - (less ?? 0), vignette.unit);
  });
}

/** The vignette with every text filled from its own numbers. */
export function readVignette(vignette: Vignette): Vignette {
  const fill = (template: Template) => fillTemplate(template, vignette);
  const { keep, give, ask, leave } = vignette.answers;
  const read = (answer: typeof keep) => ({
    ...answer,
    label: fill(answer.label),
    explanation: fill(answer.explanation),
  });
  return {
    ...vignette,
    situation: fill(vignette.situation),
    answers: { keep: read(keep), give: read(give), ask: read(ask), leave: read(leave) },
  };
}

function valuesOf({ answers, noDeal, terms }: Vignette) {
  const amounts = new Map<string, number>();
  const written = new Map<string, string>();
  const outcomes = Object.entries(answers).map(([name, { outcome }]) => [name, outcome] as const);
  for (const [name, { you, they }] of [...outcomes, ['noDeal', noDeal] as const]) {
    amounts.set(`${name}.you`, you);
    amounts.set(`${name}.they`, they);
  }
  if (terms) {
    const { breakEven, price } = priceOfRelationship(terms);
    amounts.set('givenUp', terms.givenUp);
    amounts.set('gainPerDeal', terms.gainPerDeal);
    amounts.set('breakEven', breakEven);
    amounts.set('price', Math.abs(price));
    written.set('deals', `${terms.deals}`);
    written.set('weight', `${terms.weight}`);
    written.set('likelier', `${Math.round(Math.abs(terms.likelier) * 100)}`);
  }
  return { amounts, written };
}
