import type { Page } from '@playwright/test';

export const KEY = 'bigger-pie/progress';
export const AT = '2026-11-20T08:30:00.000Z';

/** A record with these lessons read, as the site keeps it. */
export const recordOf = (...lessons: string[]) => ({
  version: 2,
  lessons: Object.fromEntries(lessons.map((id) => [id, { readAt: AT }])),
  unread: {},
  items: {
    'an-item-of-long-ago': {
      attempts: [{ at: AT, rev: 1, answer: 'a', outcome: 'wrong' }],
    },
  },
  chapters: { 'letting-go/introduction': { heardAt: AT } },
  tools: { 'pie-calculator': { usedAt: AT } },
});

/** Puts a text in the record's place before the first page opens, and never again. */
export const keep = (page: Page, text: string) =>
  page.addInitScript(
    ([key, stored]) => {
      if (sessionStorage.getItem('kept') !== null) return;
      sessionStorage.setItem('kept', 'yes');
      localStorage.setItem(key ?? '', stored ?? '');
    },
    [KEY, text],
  );

/** The record that this device holds. */
export const kept = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), KEY);
