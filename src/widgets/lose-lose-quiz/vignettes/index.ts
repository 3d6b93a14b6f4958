import { cafeShare } from './cafe-share.ts';
import { fathersMornings } from './fathers-mornings.ts';
import { giftBoxes } from './gift-boxes.ts';
import { holidayCover } from './holiday-cover.ts';
import { lateBottles } from './late-bottles.ts';
import { magi } from './magi.ts';
import { nightShift } from './night-shift.ts';
import { officeDays } from './office-days.ts';
import type { Vignette } from './vignette.ts';
import { weddingPhotos } from './wedding-photos.ts';

/** The vignettes that stand for the whole quiz where there is room for three. */
export const firstSet: readonly Vignette[] = [magi, officeDays, fathersMornings];

/** All vignettes, in the order in which they are met; the first set comes first. */
export const vignettes: readonly Vignette[] = [
  ...firstSet,
  nightShift,
  weddingPhotos,
  holidayCover,
  giftBoxes,
  lateBottles,
  cafeShare,
];
