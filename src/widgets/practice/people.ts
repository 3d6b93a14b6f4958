import type { OpponentId } from './setup.ts';

/** Whom one can meet, before their rules have been fetched. */
export const people: Record<OpponentId, { name: string; manner: string }> = {
  dana: {
    name: 'Dana',
    manner:
      'Asks for a lot, gives way late and a little at a time, and tells you that everything matters.',
  },
  ingrid: {
    name: 'Ingrid',
    manner:
      'Answers what you have answered, and of the deals that are good enough for her looks for the one that is best for you.',
  },
};
