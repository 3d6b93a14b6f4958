import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';

const LOST = 'Nothing is here.';
const FILES = {
  'site/index.html': 'Home',
  'site/404.html': LOST,
  'site/lessons/the-pie/index.html': 'The pie',
  'site/größe/index.html': 'Size',
  'site/feed.xml': '<rss/>',
  'site/talk.mp3': '0123456789',
  'site/_headers': `/lessons/*
  X-Rule: root
/pie/lessons/*
  X-Rule: base
/feed.xml
  Content-Type: application/rss+xml; charset=utf-8
  Access-Control-Allow-Origin: *
/404.html
  X-Lost: root
/pie/404.html
  X-Lost: base
`,
  'package.json': 'outside',
  'site-secret/index.html': 'outside',
};

const servers: Server[] = [];
let root = '';
const start = async (base: string) => {
  const server = await serveSite(join(root, 'site'), { port: 0, base });
  servers.push(server);
  return (server.address() as AddressInfo).port;
};
let [atRoot, below] = [0, 0];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  [atRoot, below] = [await start('/'), await start('/pie')];
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends the path as it stands, where `fetch` would tidy it first. */
function get(path: string, { port = atRoot, range = '', method = 'GET' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = range === '' ? {} : { Range: range };
    const asked = request({ port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('a page', () => {
  it.each([
    ['/', 'Home'],
    ['/lessons/the-pie/', 'The pie'],
    ['/lessons/the-pie/?together=12', 'The pie'],
    ['/gr%C3%B6%C3%9Fe/', 'Size'],
  ])('is found at %s', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
  });

  it.each([
    ['/lessons/the-pie', '/lessons/the-pie/'],
    ['/lessons/the-pie?a=1&b=%2F', '/lessons/the-pie/?a=1&b=%2F'],
    ['/gr%C3%B6%C3%9Fe', '/gr%C3%B6%C3%9Fe/'],
  ])('asked for as %s is found with its query at %s', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
  });

  it.each(['/nothing', '/nothing/', '/lessons/', '/lessons/the-pie/x.png'])(
    'that does not exist at %s is answered with the page for lost visitors',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect({ status, body }).toEqual({ status: 404, body: LOST });
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-lost': 'root',
      });
    },
  );

  it('sends its headers without its body when only those are asked for', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '4' },
    });
  });
});

describe('the headers file', () => {
  it('is applied to the paths that it names', async () => {
    expect((await get('/lessons/the-pie/')).headers['x-rule']).toBe('root');
    expect((await get('/')).headers).not.toHaveProperty('x-rule');
    expect((await get('/feed.xml')).headers).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      'access-control-allow-origin': '*',
    });
  });

  it('is applied below a base path with that path', async () => {
    expect((await get('/pie/lessons/the-pie/', { port: below })).headers['x-rule']).toBe('base');
    expect((await get('/pie/nothing/', { port: below })).headers['x-lost']).toBe('base');
  });
});

describe('below a base path', () => {
  it.each([
    ['/pie/', 200, 'Home'],
    ['/pie/lessons/the-pie/', 200, 'The pie'],
    ['/pie/nothing', 404, LOST],
    ['/', 404, LOST],
    ['/lessons/the-pie/', 404, LOST],
    ['/piece/', 404, LOST],
  ])('%s is answered with %d', async (path, status, body) => {
    expect(await get(path, { port: below })).toMatchObject({ status, body });
  });

  it.each([
    ['/pie', '/pie/'],
    ['/pie?a=1', '/pie/?a=1'],
    ['/pie/lessons/the-pie?a=1', '/pie/lessons/the-pie/?a=1'],
  ])('%s leads to %s', async (path, location) => {
    expect(await get(path, { port: below })).toMatchObject({ status: 301, headers: { location } });
  });
});

describe('a range of a file', () => {
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=4-4', '4', 'bytes 4-4/10'],
    ['bytes=9-', '9', 'bytes 9-9/10'],
    ['bytes=8-500', '89', 'bytes 8-9/10'],
    ['bytes=0-', '0123456789', 'bytes 0-9/10'],
  ])('%s is sent alone, with its place', async (range, body, place) => {
    const answer = await get('/talk.mp3', { range });
    expect(answer).toMatchObject({ status: 206, body });
    expect(answer.headers).toMatchObject({
      'content-range': place,
      'content-length': String(body.length),
      'accept-ranges': 'bytes',
    });
  });

  it.each(['bytes=10-', 'bytes=500-600'])('%s beyond its end is refused', async (range) => {
    expect(await get('/talk.mp3', { range })).toMatchObject({
      status: 416,
      body: '',
      headers: { 'content-range': 'bytes */10' },
    });
  });

  it.each(['', 'bytes=-3', 'bytes=0-0', 'bytes=5-2', 'bytes=0-1,4-5', 'bytes=', 'lines=1-2', 'x'])(
    'asked for as "%s" is answered with the whole',
    async (range) => {
      const { status, body, headers } = await get('/talk.mp3', { range });
      expect({ status, body }).toEqual({ status: 200, body: '0123456789' });
      expect(headers).not.toHaveProperty('content-range');
    },
  );
});

describe('an address that is not meant well', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/lessons/../../package.json',
    '/lessons/%2e%2e/%2E%2E/package.json',
    '/../site-secret/',
    '/..%2fsite-secret/',
    '//../package.json',
  ])('%s reaches nothing outside of the site', async (path) => {
    for (const [port, prefix] of [
      [atRoot, ''],
      [below, '/pie'],
    ] as const)
      expect(await get(`${prefix}${path}`, { port })).toMatchObject({ status: 404, body: LOST });
  });

  it.each(['/%E0%A4%A', '/%', '/%ff/', '/lessons/%00/', '//', '///', 'http://a:b:c/', '*'])(
    '%s is answered as lost, and the server goes on',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: LOST });
      expect(await get('/')).toMatchObject({ status: 200, body: 'Home' });
    },
  );
});

describe('serveSite', () => {
  it('fails when the port is taken', async () => {
    await expect(serveSite(join(root, 'site'), { port: atRoot })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
