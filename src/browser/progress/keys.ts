/** Where the record of progress lies. */
export const KEY = 'bigger-pie/progress';

/** Before the number of a record that could not be read and was put aside. */
export const ASIDE = 'bigger-pie/progress-aside/';

/** The record before a reset, for as long as the tab is open. */
export const BEFORE_RESET = 'bigger-pie/progress-before-reset';

/** What could not be put into the record, for as long as the tab is open. */
export const WAITING = 'bigger-pie/progress-waiting';
