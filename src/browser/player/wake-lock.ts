let wanted = false;
let lock: WakeLockSentinel | null = null;
let watched = false;

async function ask(): Promise<void> {
  if (!wanted || lock || document.visibilityState !== 'visible') return;
  try {
    const taken = await navigator.wakeLock.request('screen');
    // The browser takes it back when the page is hidden.
    taken.onrelease = () => {
      if (lock === taken) lock = null;
    };
    lock = taken;
    if (!wanted) void drop();
  } catch {
    // The browser has none, or the battery is low: the screen dims as always.
  }
}

async function drop(): Promise<void> {
  const taken = lock;
  lock = null;
  await taken?.release();
}

/** Keeps the screen awake for as long as it is wanted and the browser allows it. */
export function keepAwake(on: boolean): void {
  if (on === wanted) return;
  wanted = on;
  if (!watched) document.addEventListener('visibilitychange', () => void ask());
  watched = true;
  void (on ? ask() : drop());
}
