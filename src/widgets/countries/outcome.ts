import {
  type Circle,
  circleOf,
  circlesOfTwoOrMore,
  everyone,
  includes,
  membersOf,
} from '../../domain/negotiation/coalitions/circle.ts';
import { shapleyValue } from '../../domain/negotiation/coalitions/shapley.ts';
import { studyTreaty, type TreatyStudy } from '../../domain/negotiation/coalitions/stability.ts';
import {
  playTreaty,
  type TreatyGame,
  treatyValues,
} from '../../domain/negotiation/coalitions/treaty-game.ts';
import { type Drawing, draw } from './picture.ts';
import { list, say } from './spell.ts';
import { type State, shownName } from './state.ts';
import { countSentence, paidSentence, paidVerdict, sentenceOf, verdictOf } from './words.ts';

/** What one country has, as texts. */
export interface CountryLine {
  name: string;
  benefit: string;
  cost: string;
  alone: string;
  here: string;
  /** Whether it cuts under the treaty in view. */
  does: string;
  all: string;
  shared: string;
}

/** One treaty that could be signed. */
export interface TreatyLine {
  treaty: Circle;
  members: number[];
  names: string;
  together: string;
  holds: boolean;
  verdict: string;
  paid: string;
}

/** Everything the view shows for numbers that can be read. */
export interface Outcome {
  treaty: Circle;
  sentence: string;
  paid: string;
  drawing: Drawing;
  lines: CountryLine[];
  treaties: TreatyLine[];
  /** How many treaties hold, in a sentence. */
  count: string;
  /** What all have together when all sign. */
  together: string;
}

export function outcomeOf(game: TreatyGame, { rows }: State): Outcome {
  const names = rows.map(shownName);
  const signers = rows.flatMap(({ signs }, index) => (signs ? [index] : []));
  const study = studyTreaty(game, circleOf(signers));
  const alone = playTreaty(game, 0).results;
  const all = playTreaty(game, everyone(rows.length)).results;
  const values = treatyValues(game);
  const shared = shapleyValue(values);
  const text = (amounts: readonly number[], index: number) => say(amounts[index] ?? 0);
  const isTreaty = signers.length > 1;
  return {
    treaty: study.treaty,
    sentence: sentenceOf(study, names),
    paid: isTreaty ? paidSentence(study, names) : '',
    drawing: draw(study, alone, names),
    lines: game.countries.map(({ benefit, cost }, index) => ({
      name: names[index] ?? '',
      benefit: say(benefit),
      cost: say(cost),
      alone: text(alone, index),
      here: text(study.results, index),
      does: study.cuts[index] ? 'cuts' : 'does not cut',
      all: text(all, index),
      shared: text(shared, index),
    })),
    ...treatiesOf(game, values, names),
    together: say(values.at(-1) ?? 0),
  };
}

function treatiesOf(game: TreatyGame, values: readonly number[], names: readonly string[]) {
  const studies = circlesOfTwoOrMore(names.length).map((treaty) => studyTreaty(game, treaty));
  const treaties = studies.map((study): TreatyLine => {
    const members = membersOf(study.treaty);
    const called = names.filter((_, index) => includes(study.treaty, index));
    return {
      treaty: study.treaty,
      members,
      names: members.length === names.length ? `All ${names.length}` : list(called),
      together: say(values[study.treaty] ?? 0),
      holds: study.holds && study.changes,
      verdict: verdictOf(study, names),
      paid: paidVerdict(study, names),
    };
  });
  const namesOf = (test: (study: TreatyStudy) => boolean) =>
    treaties
      .filter((_, nth) => studies[nth]?.changes && test(studies[nth]))
      .map((line) => line.names);
  const count = countSentence(
    treaties.length,
    namesOf(({ holds }) => holds),
    namesOf(({ withPayments }) => withPayments.holds),
  );
  return { treaties, count };
}
