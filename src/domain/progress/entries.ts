/** A part of the record: what is known of each id. */
export type Entries<Entry> = Record<string, Entry>;

/** The entry of an id. Ids are foreign text: `constructor` must not find what every object has. */
export const entryOf = <Entry>(entries: Entries<Entry>, id: string): Entry | undefined =>
  Object.hasOwn(entries, id) ? entries[id] : undefined;

/** Both parts with their ids in one order; `unite` decides where both know an id. */
export function uniteEntries<Entry>(
  one: Entries<Entry>,
  other: Entries<Entry>,
  unite: (one: Entry, other: Entry) => Entry,
): Entries<Entry> {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [mine, theirs] = [entryOf(one, id), entryOf(other, id)];
      const entry = mine && theirs ? unite(mine, theirs) : (mine ?? theirs);
      return entry ? [[id, entry]] : [];
    }),
  );
}

/** The part without the entries that `keep` refuses. */
export const filterEntries = <Entry>(
  entries: Entries<Entry>,
  keep: (id: string, entry: Entry) => boolean,
): Entries<Entry> =>
  Object.fromEntries(Object.entries(entries).filter(([id, entry]) => keep(id, entry)));
