import type { NextStep } from '../../../domain/player/next-step.ts';
import { formatTime } from '../../../domain/time/format-time.ts';
import type { Seconds } from '../../../domain/time/parse-time.ts';
import type { Note } from '../notes.ts';
import type { Player } from '../player.ts';

export function noteOnStop(player: Player, step: Extract<NextStep, { kind: 'stop' }>): Note {
  const at = formatTime(step.atSeconds);
  const again = () => {
    player.seek(player.limits.startSeconds);
    player.play();
  };
  if (step.why === 'end') return { text: 'That was the end.', acts: [['Play again', again]] };
  const on: [string, () => void] = ['Continue', player.play];
  return step.why === 'range'
    ? { text: `The link’s stretch ended at ${at}.`, acts: [on, ['Play from the start', again]] }
    : { text: `The chapter ended at ${at}.`, acts: [on] };
}

/** @param endedAt in seconds of the episode; below zero when the file is over before the first word */
export const noteOnShortSound = (player: Player, endedAt: Seconds): Note => ({
  text: `${player.source === 'own-copy' ? 'Your file' : 'The sound'} ends at ${formatTime(Math.max(0, endedAt))}.`,
  acts: [['Choose another source', player.open]],
});

export const noteOnSleep = (player: Player): Note => ({
  text: `The sleep timer stopped at ${formatTime(player.seconds)}.`,
  acts: [['Continue', player.play]],
});
