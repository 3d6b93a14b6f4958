import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAddress } from '../links/addresses.ts';
import { formatTime } from '../time/format-time.ts';
import { parseMomentLink } from './moment-link.ts';

const LENGTH = 1047;
const read = (hash: string, search = '') => parseMomentLink(hash, search, LENGTH);
const moment = (startSeconds: number, endSeconds: number | null = null) => ({
  kind: 'moment',
  startSeconds,
  endSeconds,
});

describe('parseMomentLink', () => {
  it.each([
    ['#t=122', moment(122)],
    ['#t=2:02', moment(122)],
    ['#t=0:02:02', moment(122)],
    ['#t=2m2s', moment(122)],
    ['#t=122.5', moment(122.5)],
    ['#t=122s', moment(122)],
    ['#t=npt:122', moment(122)],
    ['#t=npt:2:02', moment(122)],
    ['#t=2%3A02', moment(122)],
    ['#t=0', moment(0)],
    ['#t=0:00', moment(0)],
    ['#t=122,196', moment(122, 196)],
    ['#t=122%2C196', moment(122, 196)],
    ['#t=2:02,3m16s', moment(122, 196)],
    ['#t=npt:122,196', moment(122, 196)],
    ['#t=,196', moment(0, 196)],
    ['#t=1,047', moment(1, 47)],
    ['#t=1000,4000', moment(1000, 1047)],
    ['#t=5&t=122', moment(122)],
    ['#t=122&t=soon', moment(122)],
    ['#letting-go&t=122', moment(122)],
  ])('reads %s', (hash, expected) => {
    expect(read(hash)).toEqual(expected);
  });

  it.each(['', '#', '#introduction', '#introduction-s01', '#start=122', '#T=122'])(
    'finds no moment asked for in "%s"',
    (hash) => {
      expect(read(hash)).toEqual({ kind: 'none' });
    },
  );

  it.each([
    '#t=',
    '#t=soon',
    '#t=-1',
    '#t=1e3',
    '#t=122,',
    '#t=,',
    '#t=,0',
    '#t=196,122',
    '#t=122,122',
    '#t=1,2,3',
    '#t=1047',
    '#t=99999999999999999999',
    '#t=5:60',
    '#t=%E0%A4%A',
  ])('says that %s cannot be read', (hash) => {
    expect(read(hash)).toEqual({ kind: 'unreadable' });
  });

  it('reads the query as well, and the fragment before it', () => {
    expect(read('', '?t=122')).toEqual(moment(122));
    expect(read('', '?x=1&t=2:02')).toEqual(moment(122));
    expect(read('#t=0', '?t=122')).toEqual(moment(0));
    expect(read('#introduction', '?t=122')).toEqual(moment(122));
    expect(read('#t=soon', '?t=122')).toEqual(moment(122));
  });

  it('reads back every moment that the site writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LENGTH - 2 }),
        fc.integer({ min: 1, max: LENGTH }),
        (start, length) => {
          const end = Math.min(start + length, LENGTH);
          const hashOf = (address: string) => address.slice(address.indexOf('#'));
          expect(read(hashOf(momentAddress('x', start)))).toEqual(moment(start));
          expect(read(hashOf(momentAddress('x', start, end)))).toEqual(moment(start, end));
          expect(read(`#t=${formatTime(start)}`)).toEqual(moment(start));
        },
      ),
    );
  });

  it('never leaves the episode, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const link = read(`#t=${text}`);
        if (link.kind !== 'moment') return;
        expect(link.startSeconds).toBeGreaterThanOrEqual(0);
        expect(link.startSeconds).toBeLessThan(link.endSeconds ?? LENGTH);
      }),
    );
  });
});
