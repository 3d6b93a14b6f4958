import { type KeptPlayer, parseKeptPlayer } from '../../domain/player/kept-player.ts';

/** The last part is the version: a later form lies under another key. */
const KEY = 'bigger-pie/player/1';

/** What this device remembers of the player; nothing where storage is forbidden. */
export function recallPlayer(): KeptPlayer {
  let text: string | null = null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    // Frames and private windows may forbid it.
  }
  return parseKeptPlayer(text);
}

/** Changes what is kept as it stands at this moment, since another tab may have written meanwhile. Never throws. */
export function keepPlayer(change: (kept: KeptPlayer) => void): void {
  const kept = recallPlayer();
  change(kept);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full or forbidden: everything works until the page is left.
  }
}
