import type { MediaSound } from '../../../browser/player/media-sound.ts';
import { compareLength, parseOffset } from '../../../domain/player/own-copy.ts';
import { formatTime } from '../../../domain/time/format-time.ts';
import type { Player } from '../player.ts';
import { BeginsNow } from './BeginsNow.tsx';
import { setOffset } from './sources.ts';

interface Props {
  player: Player;
  file: File | null;
  take: (file: File) => void;
}

/** A file of the listener’s, and the offset that mends what was put before the first word. */
export function OwnCopy({ player, file, take }: Props) {
  const { page, sound, source } = player;
  const offset = source === 'own-copy' ? (sound as MediaSound).offset : null;
  const length = page.audio.duration;
  const { durationSeconds } = page;
  const compared = compareLength(length, durationSeconds);
  return (
    <>
      <label>
        The file
        <input
          type="file"
          accept="audio/*"
          onChange={({ currentTarget: { files } }) => files?.[0] && take(files[0])}
        />
      </label>
      <p>Your file stays on your device. Nothing is uploaded.</p>
      {file && offset !== null && (
        <>
          {compared === 'longer' && (
            <p>
              Your file lasts {formatTime(length)}, the episode {formatTime(durationSeconds)}:
              advertisements may have been put in. Say how many seconds come before the first word,
              or press the button when a chapter begins. Do it again after the next advertisement.
            </p>
          )}
          {compared === 'shorter' && (
            <p>
              Your file lasts {formatTime(length)} and ends before the episode, which lasts{' '}
              {formatTime(durationSeconds)}. It may be another recording, or a part of this one. If
              its start is missing, say how many seconds, with a minus before the number.
            </p>
          )}
          <p class="player-row">
            <label>
              Seconds before the first word
              <input
                type="text"
                inputMode="decimal"
                size={6}
                value={String(offset)}
                onChange={({ currentTarget }) => {
                  const seconds = parseOffset(currentTarget.value);
                  if (seconds === null) currentTarget.value = String(offset);
                  else setOffset(player, file, seconds);
                }}
              />
            </label>
          </p>
          <BeginsNow player={player} file={file} label="Chapter" />
        </>
      )}
    </>
  );
}
