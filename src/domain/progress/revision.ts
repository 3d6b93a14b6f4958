/** The revision of an item: a whole number from 1, raised when the item's meaning changes. */
export const isRevision = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 1;
