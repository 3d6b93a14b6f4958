import Circles from '../widgets/countries/Circles.astro';
import Countries from '../widgets/countries/Countries.astro';
import CountryRooms from '../widgets/countries/CountryRooms.astro';
import FairChores from '../widgets/fair-chores/FairChores.astro';
import LettingGo from '../widgets/letting-go/LettingGo.astro';
import LoseLoseQuiz from '../widgets/lose-lose-quiz/LoseLoseQuiz.astro';
import FutureBet from '../widgets/pie-calculator/FutureBet.astro';
import PieCalculator from '../widgets/pie-calculator/PieCalculator.astro';
import ShadowOfTheFuture from '../widgets/shadow-of-the-future/ShadowOfTheFuture.astro';
import Case from './Case.astro';
import Chapter from './Chapter.astro';
import CitedSource from './Cite.astro';
import Evidence from './Evidence.astro';
import GrowThePie from './GrowThePie.astro';
import Introduction from './Introduction.astro';
import Listen from './Listen.astro';
import PieRooms from './PieRooms.astro';
import PracticeTable from './PracticeTable.astro';
import PreparationSheet from './PreparationSheet.astro';
import ScrollTable from './ScrollTable.astro';
import TableCell from './TableCell.astro';
import TableHead from './TableHead.astro';
import Term from './Term.astro';
import Try from './Try.astro';
import TwoAgents from './TwoAgents.astro';
import TwoCases from './TwoCases.astro';

/** What stands on a tool's own page, by the tool's `tag`. */
export const toolTags = {
  Countries: CountryRooms,
  FairChores,
  LettingGo,
  LoseLoseQuiz,
  PieCalculator: PieRooms,
  PracticeTable,
  PreparationSheet,
  ShadowOfTheFuture,
  TwoAgents,
};

/** The tags that an author may write in MDX without importing anything, and those that Markdown itself writes. */
export const words = {
  Case,
  Chapter,
  Circles,
  Cite: CitedSource,
  Countries,
  Evidence,
  FairChores,
  FutureBet,
  GrowThePie,
  Introduction,
  LettingGo,
  Listen,
  LoseLoseQuiz,
  PieCalculator,
  PreparationSheet,
  ShadowOfTheFuture,
  PracticeTable,
  Term,
  Try,
  TwoAgents,
  TwoCases,
  table: ScrollTable,
  td: TableCell,
  th: TableHead,
};
