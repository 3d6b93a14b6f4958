import type { Trouble } from './open-store.ts';

/** What a learner is told when nothing more is kept. */
export const TROUBLE_WORDS: Record<Trouble, string> = {
  forbidden:
    'This browser lets the site keep nothing on this device. What you do holds until you leave the page.',
  full: 'There is no room left on this device for this site. What you do holds until you leave the page. Export it from the page “Progress”.',
  newer:
    'Another tab has opened a later version of this site, whose record this page cannot read. Reload the page.',
  'no-room':
    'The record on this device cannot be read, and there is no room to put it aside. It is left as it is, and what you do holds until you leave the page.',
};
