import { Component } from 'preact';
import { Announcement } from '../../../browser/Announcement.tsx';
import { Dots } from '../../../browser/deal-chart/Dots.tsx';
import { frame } from '../../../browser/deal-chart/ground.ts';
import { dealAt, positionOf } from '../../../domain/negotiation/every-deal.ts';
import { totalDeal } from '../../../domain/negotiation/problem.ts';
import { Marks } from './Drawing.tsx';
import { sides } from './draft.ts';
import { type Direction, nearestDeal, nextDeal } from './nearest.ts';
import type { Shown } from './shown.ts';
import { dealWords } from './wording.ts';

interface PictureProps {
  id: string;
  shown: Shown;
  withFairness: boolean;
  onFairness: () => void;
  onChoose: (deal: number[]) => void;
}

interface Cursor {
  /** The position of the deal that is pointed at. */
  at: number | null;
  /** The keyboard moved there: told to a screen reader, and not lost when the pointer leaves. */
  byKey: boolean;
}

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** How far from a dot a finger may land, in pixels. */
const REACH = 24;

/** Every deal at once. One stop for the keyboard: arrows go from deal to deal, Enter chooses. */
export class Picture extends Component<PictureProps, Cursor> {
  override state: Cursor = { at: null, byKey: false };

  private locate = (event: MouseEvent & { currentTarget: Element }): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = frame.width / box.width;
    const { study, ground } = this.props.shown;
    const place = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    return nearestDeal(study.totals, ground.scales, place, REACH * scale);
  };

  private choose(at: number | null) {
    if (at !== null) this.props.onChoose(dealAt(this.props.shown.study.problem, at));
  }

  private press = (event: KeyboardEvent) => {
    const { study, ground, outcome } = this.props.shown;
    const from = this.cursor() ?? positionOf(study.problem, outcome.table.deal);
    const direction = ARROWS[event.key];
    const { deals } = study.survey.frontier;
    const end = { Home: deals.at(-1), End: deals[0] }[event.key];
    if (direction)
      this.setState({ at: nextDeal(study.totals, ground.scales, from, direction), byKey: true });
    else if (end) this.setState({ at: positionOf(study.problem, end.deal), byKey: true });
    else if (event.key === 'Enter' || event.key === ' ') this.choose(from);
    else if (event.key === 'Escape') this.setState({ at: null, byKey: false });
    else return;
    event.preventDefault();
  };

  private cursor(): number | null {
    const { at } = this.state;
    return at !== null && at < this.props.shown.study.totals.a.length ? at : null;
  }

  override render({ id, shown, withFairness, onFairness }: PictureProps, { byKey }: Cursor) {
    const { study, ground, words, outcome, figures } = shown;
    const at = this.cursor();
    const told = at === null ? outcome.table : totalDeal(study.problem, dealAt(study.problem, at));
    const { disagreement } = study.problem;
    const amounts = sides
      .map(
        (side) =>
          `${words[side]} ${words.gain(side, told[side] - disagreement[side])} (${words.short(side, told[side])} in all)`,
      )
      .join(', ');
    const name = at !== null ? 'This deal' : outcome.isSplit ? 'The split' : 'On the table';
    const options = dealWords(study.problem, told);
    return (
      <div class="grow-picture">
        <div class="grow-stick">
          <div
            class="deal-chart"
            // A widget of its own kind: arrow keys must reach it, and not move a screen reader's cursor.
            role="application"
            tabIndex={0}
            aria-label={`Every deal as a dot: what ${words.a} gets to the right, what ${words.b} gets upwards`}
            aria-describedby={`${id}-keys`}
            onKeyDown={this.press}
          >
            <svg
              id={`${id}-svg`}
              viewBox={`0 0 ${frame.width} ${frame.height}`}
              aria-hidden="true"
              onPointerMove={(event) => this.setState({ at: this.locate(event), byKey: false })}
              onPointerLeave={() => byKey || this.setState({ at: null })}
              onClick={(event) => this.choose(this.locate(event))}
            >
              <Dots ground={ground} words={words} />
              <Marks figures={figures} cursor={at === null ? null : told} scales={ground.scales} />
            </svg>
          </div>
          <p class="deal-told">
            <strong>
              {name}: {amounts}
            </strong>{' '}
            {options}
          </p>
          <p class="aside needs-script" id={`${id}-keys`}>
            Point at a dot to read the deal, press to put it on the table. By keyboard: arrows,
            Home, End, then Enter.
          </p>
          <label class="switch needs-script">
            <input type="checkbox" checked={withFairness} onChange={onFairness} /> Mark three
            answers to “what is fair?”
          </label>
        </div>
        <Announcement text={byKey && at !== null ? `${amounts}. ${options}` : outcome.sentence} />
      </div>
    );
  }
}
