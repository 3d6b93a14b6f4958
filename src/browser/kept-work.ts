/**
 * What a visitor has worked on, under a versioned key of this device, as two words: the sheet, and the sheet that the
 * page's address held when it was kept. By the second a page knows an address of its own that is a step behind.
 * Storage may be full, forbidden, or cut off inside a frame: everything works without it.
 */
const keyOf = (id: string) => `bigger-pie/grow/1/${id}`;

export function recall(id: string): { word: string; addressed: string } | null {
  try {
    const [word, addressed = ''] = localStorage.getItem(keyOf(id))?.split(' ') ?? [];
    return word ? { word, addressed } : null;
  } catch {
    return null;
  }
}

export function keep(id: string, word: string, addressed: string): void {
  try {
    localStorage.setItem(keyOf(id), `${word} ${addressed}`);
  } catch {
    // The address still holds the work.
  }
}
