import { parseArgs } from 'node:util';

/** Where the site will live, and where the files go. */
export interface CartridgeArguments {
  /** Scheme and host, such as `https://example.edu`. */
  site: string;
  /** With a slash at both ends. */
  base: string;
  /** A folder. */
  out: string;
}

const USAGE = `Write the address of the site's first page, such as
  npm run cartridge -- --site https://example.edu/pie/
and, if the files should not go to the folder "cartridge", --out FOLDER.`;

/** @throws Error with what is wrong and what to write instead */
export function parseArguments(args: readonly string[]): CartridgeArguments {
  const { site, out } = readOptions(args);
  if (site === undefined) throw new Error(`--site is missing. ${USAGE}`);
  const refuse = (fault: string) => new Error(`--site "${site}" ${fault}. ${USAGE}`);
  if (!URL.canParse(site)) throw refuse('is not a whole address');
  const { protocol, origin, pathname, search, hash, username } = new URL(site);
  if (!/^https?:$/.test(protocol)) throw refuse('does not begin with https:// or http://');
  if (username) throw refuse('holds a name, which every learner would see');
  if (search || hash) throw refuse('holds more than a page: take out what follows ? or #');
  if (/\.html?$/.test(pathname)) throw refuse('names a file: take its name out');
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/`, out };
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { site: { type: 'string' }, out: { type: 'string', default: 'cartridge' } },
    });
    return values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}
