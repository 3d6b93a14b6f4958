import { useEffect, useRef, useState } from 'preact/hooks';
import { Announcement } from '../../browser/Announcement.tsx';
import { useAddress } from '../../browser/use-address.ts';
import type { Focus } from './focus.ts';
import { focusAfter } from './focus.ts';
import { useLater } from './later.ts';
import { Situation } from './Situation.tsx';
import { Steps } from './Steps.tsx';
import type { Shown } from './shown.ts';
import type { QuizAction, QuizState } from './state.ts';
import { chosenAnswer, fromQuery, init, reduce, termsOf, toQuery } from './state.ts';
import { Waiting } from './Waiting.tsx';

interface ViewProps {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  vignettes: readonly Shown[];
  /** The answers are read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the whole quiz stands. */
  toolAddress: string;
}

export default function View({ id, vignettes, keepInAddress, toolAddress }: ViewProps) {
  const ids = vignettes.map((one) => one.id);
  const [state, setState] = useState(() => init({ ids }));
  const [unread, setUnread] = useState(false);
  const [cleared, setCleared] = useState<QuizState | null>(null);
  const [news, tell] = useState('');
  const [begun, setBegun] = useState(false);
  const more = useLater(begun, () => import('./more.ts'));

  useEffect(() => {
    if (!keepInAddress || !location.search) return;
    const read = fromQuery(location.search, { ids });
    setState(read.state);
    setUnread(read.ignored);
    setBegun(read.state.revealed.length > 0);
  }, []);

  const focus = useRef<Focus>(null);
  useEffect(() => {
    const wanted = focus.current && document.getElementById(`${id}-${focus.current}`);
    if (!wanted) return;
    wanted.focus();
    focus.current = null;
  });

  const vignette = vignettes[state.position];
  // The closing text stands below, outside the island, and waits for the summary.
  useEffect(() => {
    document
      .getElementById(`${id}-closing`)
      ?.toggleAttribute('data-waiting', vignette !== undefined);
  }, [vignette]);

  const query = toQuery(state);
  const written = useRef(false);
  if (query) written.current = true;
  useAddress(keepInAddress && written.current ? query && `?${query}` : null);

  const show = (next: QuizState, wanted: Focus) => {
    const { turnedOut } = vignettes[next.position] ?? {};
    focus.current = wanted;
    tell(wanted === 'result' ? `${turnedOut?.name}. The explanation of your answer follows.` : '');
    setState(next);
    setUnread(false);
    setBegun(true);
  };
  const act = (action: QuizAction) => {
    const next = reduce(state, action);
    setCleared(action.type === 'restart' ? state : null);
    show(next, focusAfter(next, action));
  };

  const level = ids.length === 1 ? 3 : 2;
  const terms = vignette && termsOf(state, vignette);
  const given =
    vignette && state.revealed.includes(vignette.id) ? chosenAnswer(state, vignette.id) : null;
  const waiting = <Waiting {...more} />;
  const { Price, Reveal, Summary } = more.part ?? {};
  const price =
    terms &&
    (Price ? <Price {...{ id, level, vignette, terms, act, tell }} answer={given} /> : waiting);
  const reveal =
    vignette &&
    given &&
    (Reveal ? <Reveal {...{ id, level, vignette, price }} answer={given} /> : waiting);
  return (
    <div class="quiz">
      {unread && (
        <p class="aside">
          Part of this page’s address could not be read and was left out. The rest is here.
        </p>
      )}
      {cleared && (
        <p class="aside">
          Your answers are cleared.{' '}
          <button
            type="button"
            class="as-link"
            onClick={() => {
              setCleared(null);
              show(cleared, 'heading');
            }}
          >
            Bring them back
          </button>
        </p>
      )}
      {vignette ? (
        <Situation
          key={vignette.id}
          {...{ id, level, vignette, state, given, act, price, reveal }}
          onUnfold={() => setBegun(true)}
        />
      ) : Summary ? (
        <Summary {...{ id, vignettes, state, act }} />
      ) : (
        waiting
      )}
      <Announcement text={news} />
      <Steps state={state} act={act} link={`${toolAddress}${query && `?${query}`}`} />
    </div>
  );
}
