import { includes } from '../../domain/negotiation/coalitions/circle.ts';
import type { TreatyStudy } from '../../domain/negotiation/coalitions/stability.ts';
import { list, say } from './spell.ts';

/** Why a treaty does not hold by itself: `Weir gains 4 by leaving, Ford 2`; empty when it holds. */
function reasonOf(study: TreatyStudy, names: readonly string[]): string {
  const moves = (inside: boolean, how: string) => {
    const gainers = study.gainsByChanging.flatMap((gain, index) =>
      gain > 0 && includes(study.treaty, index) === inside ? [{ index, gain }] : [],
    );
    return gainers
      .map(({ index, gain }, nth) =>
        nth === 0 ? `${names[index]} gains ${say(gain)} by ${how}` : `${names[index]} ${say(gain)}`,
      )
      .join(', ');
  };
  return [moves(true, 'leaving'), moves(false, 'joining')].filter(Boolean).join('; ');
}

/** The verdict in a word or two, with its reason. */
export function verdictOf(study: TreatyStudy, names: readonly string[]): string {
  const reason = reasonOf(study, names);
  if (!study.changes) return reason ? `changes nothing; ${reason}` : NOTHING;
  return study.holds ? 'holds' : reason;
}

const NOTHING = 'changes nothing';

/** What payments among the members would do: `holds, with 3 to spare`. */
export function paidVerdict(study: TreatyStudy, names: readonly string[]): string {
  const { toSpare, boughtIn } = study.withPayments;
  if (toSpare < 0) return `${say(-toSpare)} short of keeping all`;
  if (boughtIn.length > 0)
    return `could pay ${list(boughtIn.map((index) => names[index] ?? ''))} to join`;
  if (!study.changes) return NOTHING;
  return toSpare > 0 ? `holds, with ${say(toSpare)} to spare` : 'holds, with nothing to spare';
}

/** The verdict on the treaty in view. */
export function sentenceOf(study: TreatyStudy, names: readonly string[]): string {
  const signers = names.filter((_, index) => includes(study.treaty, index));
  if (signers.length < 2)
    return 'There is no treaty: it takes two to sign. Each does what is best for itself alone.';
  if (!study.changes) {
    const reason = reasonOf(study, names);
    return `${list(signers)} sign, and it changes nothing: each does what it would have done anyway.${reason && ` But ${reason}.`}`;
  }
  const outside = signers.length < names.length ? ' and nobody outside by joining' : '';
  if (study.holds)
    return `${list(signers)} sign, and the treaty holds: nobody gains by leaving${outside}.`;
  return `${list(signers)} sign, and the treaty does not hold: ${reasonOf(study, names)}.`;
}

/** The same where the members may pay each other; empty for a treaty that changes nothing and nobody would join. */
export function paidSentence(study: TreatyStudy, names: readonly string[]): string {
  const { toSpare, boughtIn } = study.withPayments;
  if (toSpare < 0)
    return `If those who sign may pay each other, they are ${say(-toSpare)} short of what would keep every one of them.`;
  if (!study.changes && boughtIn.length === 0) return '';
  const spare = toSpare > 0 ? `${say(toSpare)} left over` : 'nothing left over';
  const kept = `If those who sign may pay each other, they can pay every one for staying, with ${spare}`;
  const others = list(boughtIn.map((index) => names[index] ?? ''));
  return boughtIn.length > 0
    ? `${kept}, and could pay ${others} to come in.`
    : `${kept}: it holds.`;
}

/** How many treaties hold, and which when they are few. */
export function countSentence(
  all: number,
  holding: readonly string[],
  paid: readonly string[],
): string {
  const which = (treaties: readonly string[]) =>
    treaties.length > 0 && treaties.length < 4 ? `: ${treaties.join('; ')}` : '';
  const some = (count: number, none: string) =>
    count === 0 ? none : count === 1 ? 'one' : String(count);
  const count = some(holding.length, 'none');
  const verb = holding.length > 1 ? 'hold by themselves' : 'holds by itself';
  return `Of ${all} treaties that could be signed, ${count} ${verb}${which(holding)}. With payments ${some(paid.length, 'none')} would${which(paid)}.`;
}
