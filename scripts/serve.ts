import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers.ts';

interface RequestedAddress {
  /** Decoded, for the disk. */
  file: string;
  pathname: string;
  search: string;
}

/** `null` for an address that is none, such as one with half an escape. */
function parseAddress(url = '/'): RequestedAddress | null {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    return { file: decodeURI(pathname), pathname, search };
  } catch {
    return null;
  }
}

/** True for `bytes=5-9` and `bytes=5-`, the forms that the file server reads as they are meant. */
function isPlainRange(range: string): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return start !== undefined && (!end || (Number(end) > 0 && Number(end) >= Number(start)));
}

/**
 * Serves a built site as a static host does: with the headers of its `_headers` file, with Range requests, below its
 * base path, and with its own page for addresses that lead nowhere.
 */
export function serveSite(
  folder: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<Server> {
  const prefix = base.replace(/\/$/, '');
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const lost = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    // Looks at the disk each time: a build that runs meanwhile is served as it stands.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersFor(rules, prefix + path)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const sendLost = () => {
      for (const [name, value] of headersFor(rules, `${prefix}/404.html`))
        response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(lost);
    };
    const asked = parseAddress(request.url);
    if (!asked || !`${asked.pathname}/`.startsWith(`${prefix}/`)) return sendLost();
    const { file, pathname, search } = asked;
    if (!file.endsWith('/') && existsSync(join(folder, file.slice(prefix.length), 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    // A server may answer any range with the whole: the forms that it would misread are taken as not asked.
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
    request.url = pathname.slice(prefix.length) + search;
    files(request, response, sendLost);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

if (import.meta.main) {
  const port = Number(process.env.PORT ?? 4321);
  const base = process.env.BASE ?? '/';
  try {
    await serveSite(process.env.OUT_DIR ?? 'dist', { port, base });
    console.log(
      `\nBigger Pie is at http://localhost:${port}${base.replace(/\/?$/, '/')}\nCtrl+C stops it.`,
    );
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : error,
    );
    process.exit(1);
  }
}
