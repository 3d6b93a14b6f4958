import type { Agent } from './agent.ts';
import { priceHaggler } from './price-haggler.ts';
import { splitter } from './splitter.ts';
import { trader } from './trader.ts';

/** Three ways to play, followed to the letter, for the table of evidence: nobody plays exactly like them. */
export const simulatedLearners: readonly Agent[] = [priceHaggler, splitter, trader];
