import type { Both } from './draft.ts';
import { placeOf, sides } from './draft.ts';
import type { Change } from './edits.ts';
import { NumberField } from './NumberField.tsx';
import { canAddOption } from './room-left.ts';
import type { Bounds } from './sliders.ts';
import type { State } from './state.ts';
import type { Wording } from './wording.ts';

interface IssueEditorProps {
  id: string;
  room: State;
  issue: number;
  words: Wording;
  bounds: Both<Bounds>;
  change: (change: Change) => void;
  onRemoved: () => void;
}

/** What each option of one issue is worth to each side. */
export function IssueEditor({
  id,
  room,
  issue: i,
  words,
  bounds,
  change,
  onRemoved,
}: IssueEditorProps) {
  const { draft, problem, errors } = room;
  const issue = draft.issues[i];
  if (!issue) return null;
  const addId = `${id}-${i}-add`;
  const toAdd = () => document.getElementById(addId)?.focus();
  return (
    <div class="issue-editor" role="group" aria-label={`Values of ${problem.issues[i]?.name}`}>
      <label class="name-field">
        Issue
        <input
          id={`${id}-${i}-name`}
          type="text"
          value={issue.name}
          onInput={(event) => {
            change({ type: 'issue-name', issue: i, text: event.currentTarget.value });
          }}
        />
      </label>
      {issue.options.map((option, o) => {
        const shown = problem.issues[i]?.options[o] ?? '';
        return (
          <div class="option-row" key={o}>
            <input
              class="option-name"
              type="text"
              aria-label={`Option ${o + 1}`}
              placeholder={shown}
              value={option}
              onInput={(event) => {
                change({
                  type: 'option-name',
                  issue: i,
                  option: o,
                  text: event.currentTarget.value,
                });
              }}
            />
            {issue.options.length > 1 && (
              <button
                type="button"
                class="chip"
                onClick={() => {
                  change({ type: 'remove-option', issue: i, option: o });
                  toAdd();
                }}
              >
                <span aria-hidden="true">×</span>
                <span class="visually-hidden">Remove {shown}</span>
              </button>
            )}
            {sides.map((side) => (
              <NumberField
                key={side}
                id={`${id}-${i}-${o}-${side}`}
                side={side}
                label={`${shown}, worth to ${words[side]}`}
                name={words[side]}
                text={issue[side][o] ?? ''}
                unit={draft.units[side]}
                bounds={bounds[side]}
                error={errors[placeOf(i, o, side)]}
                onText={(text) => change({ type: 'value', issue: i, option: o, side, text })}
              />
            ))}
          </div>
        );
      })}
      <p class="widget-actions">
        <button
          type="button"
          class="chip"
          id={addId}
          aria-disabled={!canAddOption(draft, issue)}
          onClick={() => change({ type: 'add-option', issue: i })}
        >
          Add an option
        </button>
        {draft.issues.length > 1 && (
          <button
            type="button"
            class="chip"
            onClick={() => {
              change({ type: 'remove-issue', issue: i });
              onRemoved();
            }}
          >
            Remove this issue
          </button>
        )}
      </p>
    </div>
  );
}
