import { readsQuery } from '../links/query-part.ts';
import type { AssignmentItem } from './assignment.ts';
import type { KnownItems } from './known-items.ts';

/** A tool with what is set in it, or a sentence that says what is wrong with the address. */
export type ToolAddress = { item: AssignmentItem & { kind: 'tool' } } | { fault: string };

const LONGEST_STATE = 1500;

/**
 * Reads an address of a tool of this site, as an instructor copies it from the browser; that of its frame will do.
 *
 * @param here the address of the page that asks, whole
 */
export function parseToolAddress(text: string, known: KnownItems, here: string): ToolAddress {
  const address = text.trim();
  if (!URL.canParse(address, here) || !/^(?:https?:\/\/|\/)/.test(address))
    return { fault: 'That is no address. Copy it whole, from https:// on.' };
  const url = new URL(address, here);
  const { origin } = new URL(here);
  if (url.origin !== origin)
    return { fault: `That address is on another site. Copy one that begins with ${origin}.` };
  const path = url.pathname.replace('/embed/tools/', '/tools/');
  const tool = known.tools.find((one) => one.path === path);
  if (!tool)
    return { fault: 'That is a page of this site, and none of a tool. Open a tool and set it.' };
  const state = url.search.slice(1) + url.hash;
  if (state.length > LONGEST_STATE)
    return { fault: 'With so much set, the assignment’s address would be too long.' };
  if (url.search && tool.reads.length > 0 && !readsQuery(tool.reads, url.search.slice(1)))
    return {
      fault: `Nothing in it is read by the ${tool.title}. Set it again and copy it anew.`,
    };
  return { item: { kind: 'tool', id: tool.id, state } };
}
