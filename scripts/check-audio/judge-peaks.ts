import { PEAKS } from '../../src/domain/narration/peaks.ts';
import { type Judgement, judge } from './judgement.ts';

/** The check of the bars that draw the narration. */
export function judgePeaks(peaks: unknown): Judgement {
  const list = Array.isArray(peaks) ? (peaks as unknown[]) : [];
  const wrong = list.filter(
    (value) => !Number.isInteger(value) || Number(value) < 1 || Number(value) > PEAKS.highest,
  );
  return judge(`has ${PEAKS.count} peaks from 1 to ${PEAKS.highest}`, [
    list.length !== PEAKS.count && `It has ${list.length}.`,
    wrong.length > 0 && `${wrong.length} are no whole number from 1 to ${PEAKS.highest}.`,
    list.length > 0 && !list.includes(PEAKS.highest) && 'The loudest does not reach the top.',
  ]);
}
