/** What a page that is watched loads when there is something to do, in one piece. */
export { openFoot } from './lesson-mark.ts';
export { noteTool } from './note-tool.ts';
