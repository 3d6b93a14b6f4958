import { expect, it } from 'vitest';
import { formatStudyTime } from './study-time.ts';

it.each([
  [25, '25 minutes'],
  [85, '85 minutes'],
  [90, 'about 1 and a half hours'],
  [115, 'about 2 hours'],
  [300, 'about 5 hours'],
  [320, 'about 5 and a half hours'],
  [344, 'about 5 and a half hours'],
  [345, 'about 6 hours'],
])('says %d minutes as %j', (minutes, words) => {
  expect(formatStudyTime(minutes)).toBe(words);
});
