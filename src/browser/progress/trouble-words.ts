import type { Trouble } from './open-store.ts';
import type { Holds } from './waiting.ts';

export const HOLDS_WORDS: Record<Holds, string> = {
  tab: 'until you close this tab',
  page: 'until you leave this page',
};

const REASONS: Record<Trouble, string> = {
  forbidden: 'This browser lets the site keep nothing on this device.',
  full: 'There is no room left on this device for this site.',
  newer:
    'The record on this device was written by a later version of this site, and this page cannot read it. Reload the page.',
  'no-room':
    'The record on this device cannot be read, and there is no room to put it aside. It is left as it is.',
};

/** What a learner is told when nothing more is kept: why, how long what they do holds, and how to save it. */
export const describeTrouble = (trouble: Trouble, holds: Holds): string =>
  `${REASONS[trouble]} What you do holds ${HOLDS_WORDS[holds]}${WAYS_OUT[holds]}.`;

// Another page knows only what the tab holds: what the page holds alone can be exported nowhere else.
const WAYS_OUT: Record<Holds, string> = {
  tab: '. Export it from the page “Progress”, in this tab',
  page: ', unless you export it here',
};
