import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium, findChromium } from '../../scripts/find-chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findChromium', () => {
  it('takes the one that CHROMIUM names, whatever else is installed', () => {
    vi.stubEnv('CHROMIUM', import.meta.filename);
    expect(findChromium()).toBe(import.meta.filename);
    expect(ensureChromium()).toBe(import.meta.filename);
  });

  it('says what to write when CHROMIUM names nothing, and looks nowhere else', () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    const message =
      'CHROMIUM is /nowhere/chromium, where there is nothing. Write the path of a Chromium or Chrome.';
    expect(findChromium).toThrow(message);
    expect(ensureChromium).toThrow(message);
  });

  it('looks in the usual places when CHROMIUM is empty', () => {
    vi.stubEnv('CHROMIUM', undefined);
    const usual = findChromium();
    vi.stubEnv('CHROMIUM', '');
    expect(findChromium()).toBe(usual);
    expect(usual === null || /chrom/i.test(usual)).toBe(true);
  });
});
