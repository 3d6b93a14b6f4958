import { describe, expect, it } from 'vitest';
import { kindOfPermalink, publishPermalinks } from './permalink-kind.ts';

const known = new Set(['/episodes/talk/', '/episodes/talk/opening/']);

describe('kindOfPermalink', () => {
  it.each([
    ['/', 'page'],
    ['/lessons/the-pie/', 'page'],
    ['/episodes/talk/', 'page'],
    ['/episodes/talk/opening/', 'chapter'],
    ['/episodes/talk/#opening', 'chapter'],
    ['/episodes/talk/#transcript', 'anchor'],
    ['/episodes/talk/#t=122', 'moment'],
    ['/episodes/talk/#opening-s07', 'sentence'],
    ['/episodes/talk/opening/#opening-s07', 'sentence'],
    ['/episodes/talk/chapters.json', 'file'],
    ['/teach/course.imscc', 'file'],
    ['/glossary/#batna', 'term'],
    ['/references/#raiffa-1985', 'source'],
    ['/lessons/the-pie/#self-test', 'anchor'],
    ['/lessons/the-pie/quiz.json', 'file'],
    ['/lessons/the-pie/quiz.json#pie-shared-van', 'question'],
    ['/tools/pie-calculator/?grow=1', 'query'],
  ])('takes %s for a %s', (address, kind) => {
    expect(kindOfPermalink(address, known)).toBe(kind);
  });
});

it('publishes every address with its base, its query and its anchor', () => {
  const record = ['/', '/a/#größe', '/tools/x/?v=1'];
  expect(
    publishPermalinks(record, (path) => new URL(`/pie${path}`, 'https://a.example').href),
  ).toEqual({
    version: 1,
    home: 'https://a.example/pie/',
    addresses: [
      { address: 'https://a.example/pie/', kind: 'page' },
      { address: 'https://a.example/pie/a/#größe', kind: 'anchor' },
      { address: 'https://a.example/pie/tools/x/?v=1', kind: 'query' },
    ],
  });
});
