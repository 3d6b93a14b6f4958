import { Component } from 'preact';
import {
  type GameState,
  legalMoves,
  type Move,
  type MoveKind,
  otherParty,
  standingOf,
} from '../../../domain/negotiation/table/index.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { OfferForm } from './OfferForm.tsx';
import { PriorityForm } from './PriorityForm.tsx';
import { SentenceForm } from './SentenceForm.tsx';
import { IssueForm, TermForm } from './TermForm.tsx';
import { ThreeForm } from './ThreeForm.tsx';
import { TradeForm } from './TradeForm.tsx';
import { WorthForm } from './WorthForm.tsx';
import { groups } from './wording.ts';

interface MovesProps {
  id: string;
  game: GameState;
  limit: number | null;
  /** Another number closes the form: it has done its work. */
  said: number;
  onSay: (move: Move) => void;
  onRefuse: (sentence: string) => void;
}

/** What a form of a move needs. */
export interface FormProps {
  id: string;
  game: GameState;
  limit: number | null;
  onSay: (move: Move) => void;
}

interface Local {
  open: MoveKind | null;
}

const forms = new Set<MoveKind>([
  'package',
  'change',
  'if-then',
  'three',
  'contingent',
  'ask-worth',
  'tell-priority',
  'tell-worth',
  'explain',
  'benchmark',
]);

/** Every move as a button. One that may not be made stays, and says why when it is pressed. */
export class Moves extends Component<MovesProps, Local> {
  override state: Local = { open: null };

  override shouldComponentUpdate({ game, said, limit }: MovesProps, { open }: Local) {
    const { props, state } = this;
    return (
      game !== props.game || said !== props.said || limit !== props.limit || open !== state.open
    );
  }

  override componentDidUpdate({ said }: MovesProps) {
    if (said !== this.props.said && this.state.open !== null) this.setState({ open: null });
  }

  private press(kind: MoveKind, hasForm: boolean, rejection: string | undefined) {
    if (rejection !== undefined) this.props.onRefuse(rejection);
    else if (hasForm) this.setState(({ open }) => ({ open: open === kind ? null : kind }));
    else this.props.onSay({ kind } as Move);
  }

  override render({ id, game, limit, onSay }: MovesProps, { open }: Local) {
    const legal = new Map(legalMoves(game).map(({ kind, rejection }) => [kind, rejection]));
    const several = standingOf(game.talks, otherParty(game.learner)).length > 1;
    const props = { id: `${id}-form`, game, limit, onSay };
    return (
      <>
        <SentenceForm {...props} id={`${id}-typed`} key={game.talks.turns.length} />
        {groups.map(({ name, moves }) => (
          <div class="flow" key={name}>
            <div class="start-row" role="group" aria-label={name}>
              <span aria-hidden="true">{name}</span>
              {moves
                .filter(([kind]) => kind !== 'contingent' || game.talks.scene.conditional)
                .map(([kind, words]) => {
                  const rejection = legal.get(kind)?.sentence;
                  const hasForm = forms.has(kind) || (kind === 'accept' && several);
                  return (
                    <button
                      key={kind}
                      type="button"
                      class="chip"
                      title={rejection}
                      aria-disabled={rejection !== undefined}
                      aria-expanded={hasForm ? open === kind : undefined}
                      onClick={() => this.press(kind, hasForm, rejection)}
                    >
                      {words}
                    </button>
                  );
                })}
            </div>
            {open && legal.get(open) === null && moves.some(([kind]) => kind === open) && (
              <MoveForm key={open} kind={open} {...props} />
            )}
          </div>
        ))}
      </>
    );
  }
}

function MoveForm({ kind, ...props }: FormProps & { kind: MoveKind }) {
  switch (kind) {
    case 'package':
      return <OfferForm {...props} />;
    case 'contingent':
      return <OfferForm depends {...props} />;
    case 'three':
      return <ThreeForm {...props} />;
    case 'if-then':
      return <TradeForm {...props} />;
    case 'change':
      return <ChangeForm {...props} />;
    case 'benchmark':
      return <TermForm {...props} />;
    case 'ask-worth':
      return <IssueForm {...props} />;
    case 'tell-priority':
      return <PriorityForm {...props} />;
    case 'tell-worth':
    case 'explain':
      return <WorthForm kind={kind} {...props} />;
    case 'accept':
      return <AcceptForm {...props} />;
    default:
      return null;
  }
}
