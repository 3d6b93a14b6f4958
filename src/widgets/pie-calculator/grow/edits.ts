import { type Draft, fits, type Side } from './draft.ts';
import { limits } from './limits.ts';
import { clipName } from './name-code.ts';
import { readDraft } from './read-draft.ts';
import { canAddIssue, canAddOption } from './room-left.ts';
import type { Action, State } from './state.ts';

/** What the reader does to a problem, one field or one button at a time. */
export type Change =
  | { type: 'copy' }
  | { type: 'no-deal'; side: Side; text: string }
  | { type: 'value'; issue: number; option: number; side: Side; text: string }
  | { type: 'title'; text: string }
  | { type: 'party' | 'unit'; side: Side; text: string }
  | { type: 'issue-name'; issue: number; text: string }
  | { type: 'option-name'; issue: number; option: number; text: string }
  | { type: 'add-issue' }
  | { type: 'add-option' | 'remove-issue'; issue: number }
  | { type: 'remove-option'; issue: number; option: number };

/** The change as one step that can be undone; what the limits forbid changes nothing. */
export function edit(state: State, change: Change): Action {
  const draft = editDraft(state.draft, change);
  // A number that is half typed keeps its last value, which a table of another shape has elsewhere.
  const last = /^(?:add|remove)/.test(change.type) ? undefined : state.problem;
  const { text: _, ...place } = { text: '', ...change };
  return {
    type: 'put',
    sheet: { ...readDraft(draft, last), draft, deal: moveDeal(state, change, draft) },
    touched: 'text' in change ? Object.values(place).join() : '',
  };
}

/** The deal on the table after a change of the table's shape; the split again when its option is gone. */
function moveDeal({ deal }: State, action: Change, draft: Draft): number[] | null {
  if (deal === null) return null;
  let moved = deal;
  if (action.type === 'add-issue') moved = [...deal, 0];
  if (action.type === 'remove-issue') moved = deal.filter((_, i) => i !== action.issue);
  if (action.type === 'remove-option') {
    if (deal[action.issue] === action.option) return null;
    moved = deal.map((o, i) => (i === action.issue && o > action.option ? o - 1 : o));
  }
  return fits(moved, draft.issues) ? moved : null;
}

function editDraft(draft: Draft, action: Change): Draft {
  switch (action.type) {
    case 'copy':
      return { ...draft, title: clipName(`Copy of ${draft.title}`, limits.title) };
    case 'no-deal':
      return { ...draft, noDeal: { ...draft.noDeal, [action.side]: action.text } };
    case 'title':
      return { ...draft, title: clipName(action.text, limits.title) };
    case 'party':
      return {
        ...draft,
        parties: { ...draft.parties, [action.side]: clipName(action.text, limits.party) },
      };
    case 'unit':
      return {
        ...draft,
        units: { ...draft.units, [action.side]: clipName(action.text, limits.unit) },
      };
    case 'add-issue': {
      if (!canAddIssue(draft)) return draft;
      const issue = { name: '', options: ['', ''], a: ['0', '0'], b: ['0', '0'] };
      return { ...draft, issues: [...draft.issues, issue] };
    }
    case 'remove-issue':
      if (draft.issues.length < 2) return draft;
      return { ...draft, issues: draft.issues.filter((_, i) => i !== action.issue) };
    default: {
      const before = draft.issues[action.issue];
      const after = before && editIssue(draft, before, action);
      if (!after || after === before) return draft;
      return { ...draft, issues: draft.issues.map((issue) => (issue === before ? after : issue)) };
    }
  }
}

function editIssue(
  draft: Draft,
  issue: Draft['issues'][number],
  action: Extract<Change, { issue: number }>,
): Draft['issues'][number] {
  const put = (list: string[], at: number, text: string) =>
    list.map((one, i) => (i === at ? text : one));
  switch (action.type) {
    case 'value':
      return { ...issue, [action.side]: put(issue[action.side], action.option, action.text) };
    case 'issue-name':
      return { ...issue, name: clipName(action.text, limits.issue) };
    case 'option-name': {
      const name = clipName(action.text, limits.option);
      return { ...issue, options: put(issue.options, action.option, name) };
    }
    case 'add-option':
      if (!canAddOption(draft, issue)) return issue;
      return {
        ...issue,
        options: [...issue.options, ''],
        a: [...issue.a, '0'],
        b: [...issue.b, '0'],
      };
    case 'remove-option': {
      if (issue.options.length < 2) return issue;
      const others = (list: string[]) => list.filter((_, i) => i !== action.option);
      return {
        name: issue.name,
        options: others(issue.options),
        a: others(issue.a),
        b: others(issue.b),
      };
    }
    default:
      return issue;
  }
}
