import { describe, expect, it } from 'vitest';
import { CourseExportError } from './course.ts';
import { formatUrl, renderWebLink } from './web-link.ts';

describe('formatUrl', () => {
  it.each([
    'https://example.org/a/#t=135',
    'https://example.org/#t=00:02:15',
    'https://example.org/?t=135#chapter-2',
    'https://example.org/?i=price~5~7_time~3&b=40',
    'http://localhost:4321/x/',
  ])('leaves %s as it is', (url) => {
    expect(formatUrl(url)).toBe(url);
  });

  it.each([
    ['https://example.org/größe/?n=é#ü', 'https://example.org/gr%C3%B6%C3%9Fe/?n=%C3%A9#%C3%BC'],
    ['https://example.org/?a[0]=1#[x]', 'https://example.org/?a%5B0%5D=1#%5Bx%5D'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/?q="<x>"', 'https://example.org/?q=%22%3Cx%3E%22'],
  ])('escapes %s', (url, expected) => {
    expect(formatUrl(url)).toBe(expected);
  });

  it.each([
    '/lessons/',
    'lessons',
    '',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://[::1]/',
  ])('refuses %j', (url) => {
    expect(() => formatUrl(url)).toThrow(CourseExportError);
  });
});

it('escapes the address once more for XML', () => {
  expect(renderWebLink({ title: 'a', url: 'https://example.org/?a=1&b=2' })).toContain(
    'href="https://example.org/?a=1&amp;b=2" target="_blank"',
  );
});
