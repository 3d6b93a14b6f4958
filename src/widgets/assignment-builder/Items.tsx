import type { AssignmentItem } from '../../domain/assignment/assignment.ts';
import { formatItem } from '../../domain/assignment/item-text.ts';
import type { KnownItems } from '../../domain/assignment/known-items.ts';
import { missingSentence, resolveItem } from '../../domain/assignment/resolve.ts';
import type { Change } from './state.ts';

interface Props {
  items: readonly AssignmentItem[];
  known: KnownItems;
  onChange: (change: Change) => void;
}

/** What is chosen, in order. A button at an end stays there, so that the focus is not lost. */
export const Items = ({ items, known, onChange }: Props) => (
  <ol>
    {items.map((item, at) => {
      const title = resolveItem(item, known)?.title ?? missingSentence(item);
      return (
        <li key={formatItem(item)}>
          {title}
          <span class="doors">
            <button
              type="button"
              class="quiet"
              aria-disabled={at === 0}
              aria-label={`Move up: ${title}`}
              onClick={() => onChange({ kind: 'move', at, by: -1 })}
            >
              Up
            </button>
            <button
              type="button"
              class="quiet"
              aria-disabled={at === items.length - 1}
              aria-label={`Move down: ${title}`}
              onClick={() => onChange({ kind: 'move', at, by: 1 })}
            >
              Down
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={`Take out: ${title}`}
              onClick={() => onChange({ kind: 'remove', at })}
            >
              Take out
            </button>
          </span>
        </li>
      );
    })}
  </ol>
);
