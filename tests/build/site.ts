import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';
import { listBuiltFiles } from '../../src/integrations/built-files.ts';

/** A page of a build: its file, its address from the site's root, and its parsed HTML. */
export interface Page {
  file: string;
  address: string;
  html: string;
  root: HTMLElement;
}

/** A finished build on disk. */
export class Site {
  readonly folder: string;
  readonly files: string[];
  readonly pages: Page[];

  constructor(folder = 'dist') {
    this.folder = folder;
    this.files = listBuiltFiles(folder);
    this.pages = this.files
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = this.text(file);
        const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        return { file, address, html, root: parse(html, { comment: false }) };
      });
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  page(address: string): Page {
    const page = this.pages.find((one) => one.address === address);
    if (!page) throw new Error(`The build has no page ${address}.`);
    return page;
  }
}

/** Bytes on the wire: brotli at its best, as static hosts store it. */
export const compressedSize = (content: string | Buffer): number =>
  brotliCompressSync(content).length;
