import type { NextStep } from '../../../domain/player/next-step.ts';
import { formatTime } from '../../../domain/time/format-time.ts';
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

export const noteOnSleep = (player: Player): Note => ({
  text: `The sleep timer stopped at ${formatTime(player.seconds)}.`,
  acts: [['Continue', player.play]],
});
