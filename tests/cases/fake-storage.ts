/** A `Storage` in memory, with a limit of characters, that can be forbidden. */
export class FakeStorage implements Storage {
  readonly map = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  forbidden = false;

  get length(): number {
    this.check();
    return this.map.size;
  }
  key(index: number): string | null {
    this.check();
    return [...this.map.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.check();
    return this.map.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.check();
    const others = [...this.map].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.room)
      throw new DOMException('full', 'QuotaExceededError');
    this.map.set(key, value);
  }
  removeItem(key: string): void {
    this.check();
    this.map.delete(key);
  }
  clear(): void {
    this.map.clear();
  }
  private check(): void {
    if (this.forbidden) throw new DOMException('forbidden', 'SecurityError');
  }
}
