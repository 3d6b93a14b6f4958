import type { Contradiction } from '../../domain/quiz/contradictions.ts';
import { formatAmount } from './vignettes/text.ts';
import type { Vignette } from './vignettes/vignette.ts';

type Titled = Pick<Vignette, 'id' | 'title' | 'unit'>;

/** The contradictions in words, one sentence or two for each kind, however many pairs there are of it. */
export function contradictionWords(
  found: readonly Contradiction[],
  vignettes: readonly Titled[],
): string[] {
  const titled = (id: string) => vignettes.find((vignette) => vignette.id === id);
  const quote = (id: string, amount?: number) => {
    const vignette = titled(id);
    const sum =
      amount === undefined || !vignette ? '' : ` (about ${formatAmount(amount, vignette.unit)})`;
    return `“${vignette?.title}”${sum}`;
  };
  const gifts = found.filter((one) => one.kind === 'gave-a-gift-kept-an-investment');
  const asked = found.filter((one) => one.kind === 'asked-once-silent-once');
  const left = found.filter((one) => one.kind === 'left-a-better-deal-than-taken');
  const firsts = (pairs: readonly Contradiction[]) =>
    list(pairs.map(({ vignettes: [first] }) => quote(first)));
  const seconds = (pairs: readonly Contradiction[]) =>
    list(pairs.map(({ vignettes: [, second] }) => quote(second)));
  const words: string[] = [];
  if (gifts.length > 0)
    words.push(
      `You gave beyond what comes back in ${list(gifts.map((one) => quote(one.vignettes[0], one.gift)))}. You kept the value in ${list(gifts.map((one) => quote(one.vignettes[1], one.surplus)))}, where by your own guesses giving would have left that much over. What is the difference between these ties?`,
    );
  if (asked.length > 0)
    words.push(
      `You asked in ${firsts(asked)} and gave in silence in ${seconds(asked)}, although there, too, a question would have served both sides better. What made it harder to ask?`,
    );
  if (left.length > 0)
    words.push(
      `You walked away in ${firsts(left)}, where a deal was to be had that beat no deal for you and that the other side could accept. In ${seconds(left)} you settled for less than no deal would have left you. What held you there?`,
    );
  return words;
}

/** `a`, `a and b`, `a, b and c`, each once. */
function list(items: readonly string[]): string {
  const each = [...new Set(items)];
  const last = each.pop();
  return each.length === 0 ? `${last}` : `${each.join(', ')} and ${last}`;
}
