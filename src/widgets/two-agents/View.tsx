import { Component } from 'preact';
import { Announcement } from '../../browser/Announcement.tsx';
import { writeAddress } from '../../browser/address.ts';
import type { Scene } from '../../domain/negotiation/table/index.ts';
import { agentNames, agents, fromQuery, MOST_STEPS, type State, toQuery } from './state.ts';
import type { BothTalks } from './talk/talks.ts';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  scenes: Scene[];
  start: State;
  keepInAddress: boolean;
  toolAddress: string;
}

type TalkPart = typeof import('./talk/part.ts');

interface Local {
  chosen: State;
  part: TalkPart | null;
  both: BothTalks | null;
  failed: boolean;
}

const sides = ['a', 'b'] as const;

// A class: hooks would weigh as much again as the state of this form.
export default class View extends Component<ViewProps, Local> {
  override state: Local = { chosen: this.props.start, part: null, both: null, failed: false };

  override componentDidMount() {
    const { keepInAddress, scenes, start } = this.props;
    if (!keepInAddress || !location.search) return;
    const ids = scenes.map(({ id }) => id);
    const chosen = fromQuery(location.search, start, ids);
    this.setState({ chosen });
    if (chosen.step > 0) this.go(0);
  }

  private write = () => {
    const { keepInAddress, start } = this.props;
    if (keepInAddress)
      writeAddress('two-agents', (query) => toQuery(this.state.chosen, start, query));
  };

  private choose = (change: Partial<State>) =>
    this.setState(
      ({ chosen }) => ({ chosen: { ...chosen, ...change, step: 0 }, both: null }),
      this.write,
    );

  // A word may be asked for while the agents are on their way: each press counts.
  private go = async (words: number) => {
    try {
      const part = this.state.part ?? (await import('./talk/part.ts'));
      this.setState(({ chosen, both }) => {
        const scene = this.props.scenes.find(({ id }) => id === chosen.scene) as Scene;
        return {
          part,
          failed: false,
          chosen: { ...chosen, step: Math.min(chosen.step + words, MOST_STEPS) },
          both: both ?? part.talksOf(scene, chosen.a, chosen.b),
        };
      }, this.write);
    } catch {
      this.setState({ failed: true });
    }
  };

  private select(
    label: string,
    value: string,
    of: [string, string][],
    set: (value: string) => void,
  ) {
    return (
      <label class="name-field">
        {label}
        <select value={value} onChange={(event) => set(event.currentTarget.value)}>
          {of.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  }

  override render(props: ViewProps, { chosen, part, both, failed }: Local) {
    const { scenes, keepInAddress, toolAddress } = props;
    const parties = scenes.find(({ id }) => id === chosen.scene)?.parties;
    const names = agents.map((id): [string, string] => [id, agentNames[id]]);
    const link = `${toolAddress}${toQuery(chosen, null)}`;
    const over = Boolean(both && part?.isOver(both, chosen.step));
    return (
      <div class="quiz grow-room practice">
        <div class="pie-names needs-script">
          {this.select(
            'Over',
            chosen.scene,
            scenes.map(({ id, title }): [string, string] => [id, title]),
            (scene) => this.choose({ scene }),
          )}
          {sides.map((side) =>
            this.select(parties?.[side] ?? side, chosen[side], names, (agent) =>
              this.choose({ [side]: agent }),
            ),
          )}
        </div>
        <p class="widget-actions needs-script">
          <button type="button" aria-disabled={over} onClick={() => over || this.go(1)}>
            Next word
          </button>
          <button
            type="button"
            class="quiet"
            aria-disabled={over}
            onClick={() => over || this.go(MOST_STEPS)}
          >
            To the end
          </button>
          <button
            type="button"
            class="quiet"
            disabled={chosen.step === 0}
            onClick={() => this.choose({})}
          >
            From the start
          </button>
          <a href={link}>{keepInAddress ? 'Link to these talks' : 'Open with room around it'}</a>
        </p>
        {failed && (
          <p class="field-error" role="alert">
            The agents could not be fetched. Try again when you are online.
          </p>
        )}
        <div class={keepInAddress ? 'stage' : undefined}>
          {part && both ? (
            <part.TwoTalks state={chosen} both={both} level={keepInAddress ? 2 : 3} />
          ) : (
            <p class="aside needs-script">Here the two talks appear, side by side, word by word.</p>
          )}
        </div>
        <Announcement text={part && both ? part.newsOf(both, chosen.step) : ''} />
      </div>
    );
  }
}
