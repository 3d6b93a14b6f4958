import { useEffect, useReducer } from 'preact/hooks';
import { Announcement } from '../../browser/Announcement.tsx';
import { useAddress } from '../../browser/address.ts';
import { Controls } from './Controls.tsx';
import { outcomeOf } from './outcome.ts';
import { Picture } from './Picture.tsx';
import { SplitTable } from './SplitTable.tsx';
import { holdsState, init, type Props, read, reduce, toQuery } from './state.ts';

interface ViewProps extends Props {
  /** Makes the ids of this widget unique on its page. */
  id: string;
  /** The state is read from the page's address and written to it. */
  keepInAddress: boolean;
  /** Where the widget stands with room around it. */
  toolAddress: string;
}

export default function View({ id, keepInAddress, toolAddress, ...props }: ViewProps) {
  const [state, dispatch] = useReducer(reduce, props, init);
  useEffect(() => {
    if (keepInAddress && holdsState(location.search))
      dispatch({ type: 'restore', query: location.search });
  }, [keepInAddress]);
  const query = toQuery(state);
  const changed = query !== toQuery(init(props));
  useAddress(keepInAddress && changed ? query : null);

  const reading = read(state);
  const outcome = reading.ok ? outcomeOf(reading, state) : null;
  return (
    <div class="pie-room">
      <div class="pie-side needs-script">
        <Controls id={id} state={state} reading={reading} dispatch={dispatch} />
        <p class="widget-actions">
          <button
            type="button"
            class="quiet"
            disabled={!changed}
            onClick={() => dispatch({ type: 'reset' })}
          >
            Start again
          </button>
          <a href={`${toolAddress}${query}`}>
            {keepInAddress ? 'Link to these numbers' : 'Open with room around it'}
          </a>
        </p>
      </div>
      <div class="pie-result">
        {outcome && <Picture id={id} outcome={outcome} state={state} />}
        <p class="sentence">
          {outcome?.sentence ?? 'Write a number in each field, and the pie appears.'}
        </p>
        {outcome && <SplitTable outcome={outcome} state={state} />}
        {outcome?.missing && <p class="aside">{outcome.missing}</p>}
        <Announcement text={outcome?.sentence ?? ''} />
      </div>
    </div>
  );
}
