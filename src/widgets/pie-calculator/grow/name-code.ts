/** The 64 digits of this room's addresses; none of them is changed by any program that passes an address on. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// Appended to only: a sign's place here is part of every address that has been handed out.
export const SIGNS = '$%€£.,/()&\'":;?!+-–*#@=<>^_àâäáãåæçéèêëíîïñóôöòõøœúùûüßÄÖÜÉÅØÑÇ';

/**
 * A name in characters that need no escape in an address. Letters and digits stand for themselves and cost 1, a
 * space is `_`, other common signs cost 2, any other UTF-16 unit costs 4. The full stop is kept free to part names.
 */
export function formatName(name: string): string {
  let code = '';
  for (let i = 0; i < name.length; i += 1) code += formatUnit(name.charAt(i));
  return code;
}

function formatUnit(unit: string): string {
  if (/[A-Za-z0-9]/.test(unit)) return unit;
  if (unit === ' ') return '_';
  const sign = SIGNS.indexOf(unit);
  if (sign >= 0) return `-${DIGITS[sign]}`;
  const number = unit.charCodeAt(0);
  return `~${DIGITS[number >> 12]}${DIGITS[(number >> 6) & 63]}${DIGITS[number & 63]}`;
}

/** How many characters of an address a name takes. */
export const nameCost = (name: string) => formatName(name).length;

/** As much of a name as `limit` characters of an address hold. */
export function clipName(name: string, limit: number): string {
  let clipped = '';
  for (const character of name) {
    if (nameCost(clipped + character) > limit) break;
    clipped += character;
  }
  return clipped;
}
