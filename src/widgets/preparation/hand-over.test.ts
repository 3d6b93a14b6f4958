import { describe, expect, it } from 'vitest';
import { pieQuery, practiceQuery } from './hand-over.ts';
import { readSample, samples } from './samples.ts';
import type { State } from './state.ts';

const practice = (name: string) => practiceQuery(samples[name] as State, readSample(name));
const pie = (name: string) => pieQuery(samples[name] as State, readSample(name));

describe('the query for the calculator', () => {
  it.each([
    ['the piano', '?v=1&together=6250&a=4500&b=0&nameA=Seller&nameB=Buyer&unit=%24'],
    ['their limit is known', '?v=1&together=7000&a=4500&b=0&nameA=Seller&nameB=Buyer&unit=%24'],
    ['a buyer', '?v=1&together=6500&a=0&b=5250&nameA=Buyer&nameB=Seller&unit=%24'],
  ])('of %s holds what the two have together and what each has alone', (name, query) => {
    expect(pie(name)).toBe(query);
  });

  it.each(['an empty sheet', 'no guess about them', 'no limit of theirs reaches yours'])(
    'of %s is empty',
    (name) => {
      expect(pie(name)).toBe('');
    },
  );
});

describe('the query for the practice table', () => {
  it('holds the limit of a seller who counts in points', () => {
    expect(practice('points')).toBe('?limit=60.5');
  });

  it.each(['the piano', 'a buyer', 'a buyer in points', 'an empty sheet'])(
    'of %s is empty',
    (name) => {
      expect(practice(name)).toBe('');
    },
  );
});
