// What nobody needs before the first touch: one file, fetched with it, or when there is something to take up.
export { arrive } from './arrival.ts';
export { edit } from './edits.ts';
export { Files } from './Files.tsx';
export { FrontierTable } from './FrontierTable.tsx';
export { IssueEditor } from './IssueEditor.tsx';
export { NamesPanel } from './NamesPanel.tsx';
export { Notice } from './Notice.tsx';
export { formatSheet, writeQuery } from './query.ts';
export { canAddIssue } from './room-left.ts';
