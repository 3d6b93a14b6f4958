import { expect, it } from 'vitest';
import { AGAIN } from './other-builds.ts';
import { Site } from './site.ts';

const [site, again] = [new Site(), new Site(AGAIN)];

it('builds the same files in another time zone and language', () => {
  expect(again.files).toEqual(site.files);
});

it('builds every file to the same bytes in another time zone and language', () => {
  const different = site.files.filter((file) => !site.bytes(file).equals(again.bytes(file)));
  expect(different).toEqual([]);
});
