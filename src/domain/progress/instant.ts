const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Tells an instant as `Date.prototype.toISOString` writes it, from year 0 to 9999: such texts sort as times do. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && isoOf(Date.parse(value)) === value;

const isoOf = (milliseconds: number) =>
  Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();

/** This instant, or the one a millisecond after `other` when that is not past: a device's clock can go back. */
export const laterThan = (at: string, other = ''): string =>
  at > other ? at : (isoOf(Date.parse(other) + 1) ?? at);
