import { Component, type ComponentChildren } from 'preact';
import { writeAddress } from '../../../browser/address.ts';
import { keep, recall } from '../../../browser/kept-work.ts';
import { countOutcomes } from '../../../domain/negotiation/problem.ts';
import { DealPanel } from './DealPanel.tsx';
import type { Scenario } from './draft.ts';
import type { Change } from './edits.ts';
import { Picture } from './Picture.tsx';
import { ResultTable } from './ResultTable.tsx';
import { Starts } from './Starts.tsx';
import { type Sheet, sheetOf } from './sheet.ts';
import { type Shown, show } from './shown.ts';
import { type Action, init, reduce, type State } from './state.ts';

export interface ViewProps {
  /** Makes the ids of this room unique on its page, and names what is kept on the device. */
  id: string;
  /** What can be started from; the room opens with the first. */
  scenarios: Scenario[];
  /** Each scenario as the word of an address. */
  words: string[];
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the room stands with room around it. */
  toolAddress: string;
  /** The table of the frontier as it stands at first. */
  children?: ComponentChildren;
}

type More = typeof import('./more.ts');

interface Local {
  room: State;
  shown: Shown;
  withFairness: boolean;
  /** The sheet as the word of an address. */
  word: string;
  /** Set while a problem that came with the address is shown; what is kept on the device is not touched. */
  own: Sheet | null;
  isBroken: boolean;
  /** What is fetched with the first touch. */
  more: More | null;
}

// From here on a picture takes long enough that typing would wait for it.
const MANY_DEALS = 20_000;
const PAUSE_MS = 150;

// A class: hooks would weigh as much again as the state of this room.
export default class View extends Component<ViewProps, Local> {
  override state: Local = this.start();
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  private start(): Local {
    const room = init(sheetOf(this.props.scenarios[0] as Scenario));
    return {
      room,
      shown: show(room, false),
      withFairness: false,
      word: this.props.words[0] as string,
      own: null,
      isBroken: false,
      more: null,
    };
  }

  override componentDidMount() {
    addEventListener('pagehide', this.save);
    this.begin();
  }

  /** Takes up what the address brings, or what the reader has worked on here before. */
  private async begin() {
    const { id, keepInAddress } = this.props;
    const query = keepInAddress ? location.search : '';
    const kept = recall(id);
    if (!kept && !/[?&]grow=/.test(query)) return;
    const { arrive } = await this.fetchMore();
    const { sheet, own = null, isBroken = false } = arrive(query, kept);
    this.setState({ own, isBroken });
    if (!sheet) return;
    const room = reduce(this.state.room, { type: 'load', sheet });
    this.setState({ room: { ...room, past: [] } }, this.draw);
  }

  private fetchMore = async () => {
    const more = this.state.more ?? (await import('./more.ts'));
    if (!this.state.more) this.setState({ more });
    return more;
  };

  override componentWillUnmount() {
    removeEventListener('pagehide', this.save);
    clearTimeout(this.drawing);
    clearTimeout(this.keeping);
  }

  private dispatch = (action: Action) =>
    this.setState(({ room }) => ({ room: reduce(room, action) }), this.follow);

  private change = async (change: Change) => {
    const more = this.state.more ?? (await this.fetchMore());
    this.dispatch(more.edit(this.state.room, change));
  };

  /** The picture and the address follow what is typed; the fields never wait for them. */
  private follow = () => {
    const { room, shown } = this.state;
    const isNew = room.problem !== shown.study.problem;
    clearTimeout(this.drawing);
    // Soon, whether the browser draws a frame before or not.
    this.drawing = setTimeout(this.draw, PAUSE_MS);
    if (!isNew || countOutcomes(room.problem) <= MANY_DEALS) requestAnimationFrame(this.drawSoon);
    clearTimeout(this.keeping);
    this.keeping = setTimeout(this.save, PAUSE_MS);
  };

  private drawSoon = () => {
    clearTimeout(this.drawing);
    this.drawing = setTimeout(this.draw);
  };

  private draw = () =>
    this.setState(({ room, shown, withFairness }) => ({
      shown: show(room, withFairness, shown),
    }));

  private save = async () => {
    if (this.keeping === undefined) return;
    clearTimeout(this.keeping);
    this.keeping = undefined;
    const more = this.state.more ?? (await this.fetchMore());
    const { id, keepInAddress } = this.props;
    const { room, own } = this.state;
    const word = more.formatSheet(room);
    if (!own) keep(id, word, keepInAddress ? word : '');
    if (keepInAddress) writeAddress('grow', (query) => more.writeQuery(query, word));
    this.setState({ word });
  };

  private keepAsOwn = () => this.setState({ own: null }, this.follow);

  private backToOwn = () => {
    const sheet = this.state.own;
    if (sheet) this.setState({ own: null }, () => this.dispatch({ type: 'load', sheet }));
  };

  private switchFairness = () =>
    this.setState(({ withFairness }) => ({ withFairness: !withFairness }), this.draw);

  override render({ children, ...props }: ViewProps, local: Local) {
    const { id, keepInAddress, toolAddress } = props;
    const { room, shown, withFairness, word, own, isBroken, more } = local;
    const { study, outcome, words } = shown;
    const { dispatch, change } = this;
    const choose = (deal: number[] | null) => dispatch({ type: 'choose', deal });
    const { best } = outcome;
    return (
      <div class="grow-room" onPointerEnter={this.fetchMore} onFocusIn={this.fetchMore}>
        <Starts {...props} {...{ word, room, dispatch, change }} />
        {more && (own || isBroken) && (
          <more.Notice isBroken={isBroken} onKeep={this.keepAsOwn} onBack={this.backToOwn} />
        )}
        <div class="grow-figure">
          <Picture
            {...{ id, shown, withFairness }}
            onFairness={this.switchFairness}
            onChoose={choose}
          />
          <div class="grow-sentence">
            <p class="sentence">{outcome.sentence}</p>
            <p class="widget-actions needs-script">
              {best && (
                <button type="button" onClick={() => choose(best.deal)}>
                  Take the best trade
                </button>
              )}
              {!outcome.isSplit && (
                <button type="button" class="quiet" onClick={() => choose(null)}>
                  Back to the split
                </button>
              )}
            </p>
          </div>
          <DealPanel {...{ id, room, shown, more, dispatch, change }} />
        </div>
        <div class="grow-words">
          <ResultTable {...{ outcome, words, problem: study.problem }} />
          {outcome.caution && <p class="aside">{outcome.caution}</p>}
          <p class="aside">{outcome.counts}</p>
        </div>
        <details>
          <summary>The frontier as a table</summary>
          {more ? <more.FrontierTable study={study} words={words} /> : children}
        </details>
        <details class="needs-script">
          <summary>Names, points or money</summary>
          {more && <more.NamesPanel {...{ room, change }} />}
        </details>
        <details class="needs-script">
          <summary>Files: download, or open one</summary>
          {more && <more.Files {...{ id, room, shown, dispatch }} />}
        </details>
        <p class="widget-actions">
          <a href={`${toolAddress}?grow=${word}#grow`}>
            {keepInAddress ? 'Link to this problem' : 'Open with room around it'}
          </a>
        </p>
      </div>
    );
  }
}
