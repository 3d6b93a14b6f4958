import { noteProgress } from './store.ts';

/** The rooms of a tool that has more than one; every other widget is called after its tool. */
const ROOMS: Record<string, string> = {
  'grow-the-pie': 'pie-calculator',
  'future-bet': 'pie-calculator',
};

/** Notes the tool of a widget as used. */
export function noteTool(widget: Element): void {
  const name = widget.getAttribute('data-widget') ?? '';
  noteProgress({ kind: 'tool-used', tool: ROOMS[name] ?? name, at: new Date().toISOString() });
}
