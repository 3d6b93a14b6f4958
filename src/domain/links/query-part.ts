/**
 * Puts one widget's part of a query in place of the one that stands there. What others have written stays letter by
 * letter as it is.
 *
 * @param query with or without its question mark; may be empty
 * @param isOwn tells whether a parameter of this name belongs to the widget
 * @param part the widget's parameters, escaped, joined by `&`; may be empty
 * @returns the query with its question mark, or an empty text when nothing is left
 */
export function replacePart(query: string, isOwn: (name: string) => boolean, part: string): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((one) => one !== '' && !isOwn(one.split('=')[0] ?? ''));
  const parts = part === '' ? others : [...others, part];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether a page reads anything of a query, given how the parameters begin that it reads, such as `v=1`. */
export function readsQuery(starts: readonly string[], query: string): boolean {
  const parts = query.split('&');
  return starts.some((start) => parts.some((part) => part.startsWith(start)));
}
