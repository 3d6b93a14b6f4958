import type { Draft } from './draft.ts';
import { limits } from './limits.ts';

const isFull = (draft: Draft, more: number) =>
  draft.issues.reduce((sum, { options }) => sum + options.length, more) > limits.optionsInAll;

/** Whether an issue with two options can be added. */
export const canAddIssue = (draft: Draft) =>
  draft.issues.length < limits.issues && !isFull(draft, 2);
/** Whether an option can be added to one of the issues of a draft. */
export const canAddOption = (draft: Draft, issue: { options: string[] }) =>
  issue.options.length < limits.options && !isFull(draft, 1);
