import { Component } from 'preact';
import type { Ground } from '../../../browser/deal-chart/ground.ts';
import {
  debrief,
  describeDeal,
  formatGame,
  type GameState,
  otherParty,
} from '../../../domain/negotiation/table/index.ts';
import { formatNumber } from '../../../domain/quantity/amount.ts';
import { BetterDeals } from './BetterDeals.tsx';
import { CountTable } from './CountTable.tsx';
import { compareWithLast, type KeptRound } from './kept-rounds.ts';
import { fallbackWords, riskWords } from './next-words.ts';
import { OfferTable } from './OfferTable.tsx';
import { groundOfScene, pictureOf } from './picture.ts';
import { RoundPicture } from './RoundPicture.tsx';
import {
  casesWords,
  chartWords,
  comparisonWords,
  mannerWords,
  memoryWords,
  resultWords,
  rewardRows,
} from './words.ts';

export interface DebriefProps {
  id: string;
  game: GameState;
  settled: boolean;
  /** The least that a deal must be worth to the learner, by the learner's own count; null without one. */
  limit: number | null;
  /** The round was played here and not opened from an address. */
  played: boolean;
  onSettle: () => void;
}

/** A round looked back on, with the values of both sides. */
export class Debrief extends Component<DebriefProps, { last: KeptRound | null }> {
  override state = { last: null };
  private ground: Ground = groundOfScene(this.props.game.talks.scene);

  override componentDidMount() {
    const { game, played } = this.props;
    const { learner, talks, agent } = game;
    const { gains, percentOfPie, final } = debrief(game);
    const round = {
      game: formatGame(game),
      opponent: agent.name,
      deal: final !== null,
      gain: gains[learner],
      theirs: gains[otherParty(learner)],
      percent: percentOfPie,
    };
    this.setState({ last: compareWithLast(talks.scene.id, learner, round, played) });
  }

  override render(
    { id, game, settled, limit, onSettle }: DebriefProps,
    { last }: { last: KeptRound | null },
  ) {
    const told = debrief(game, { settled, limit });
    const { talks, agent } = game;
    const mayTrade = talks.ending?.kind === 'deal' && told.bestTrade !== null && !settled;
    return (
      <div class="grow-words" id={`${id}-debrief`}>
        {settled && <p class="aside">You have both taken the better deal after the first.</p>}
        <p class="sentence">{resultWords(game, told)}</p>
        {told.final && <p>{describeDeal(talks.scene.problem, told.final.deal)}.</p>}
        {told.cases && <p>{casesWords(game, told)}</p>}
        <div class="grow-figure">
          <RoundPicture picture={pictureOf(this.ground, told)} words={chartWords(game)} />
          <div class="flow">
            <h4>{told.final ? 'What to say next' : 'What there was'}</h4>
            <p>{told.nextSentence}</p>
            {told.bestTradeCases && <p>{riskWords(game, told)}</p>}
            {mayTrade && (
              <>
                <p class="aside">{fallbackWords(told)}</p>
                <p>
                  <button type="button" class="needs-script" onClick={onSettle}>
                    Take it, after the deal
                  </button>
                </p>
              </>
            )}
            <BetterDeals {...{ game, told }} />
          </div>
        </div>
        <OfferTable game={game} told={told} />
        {last && <p>{comparisonWords(game, told, last)}</p>}
        <h4>What you did, counted</h4>
        <CountTable game={game} counts={told.counts} />
        <h4>How you played towards {agent.name}</h4>
        <p>
          On a line from −5 to 5: <strong>{formatNumber(told.manner.line)}</strong>.{' '}
          {mannerWords(told)} It counts acts and not feelings, nobody has validated it, and it is no
          part of the value above. {memoryWords(game)}
        </p>
        <h4>Four questions that a negotiating program was rewarded by, and two it was not asked</h4>
        <p class="aside">
          The published reward of INA looks at intent, price, margin and repetition. Nothing in it
          measures what the other side values or what both make together.
        </p>
        <dl class="reflection">
          {rewardRows(game, told).map(({ asked, question, answer }) => (
            <div key={question}>
              <dt>
                {question}
                {!asked && ' (left out)'}
              </dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </div>
    );
  }
}
