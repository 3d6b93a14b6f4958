import { splitWords } from './script.ts';

// Letters inside, and whatever clings to a word at either end.
const WORD = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/su;

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”"]/g, ''],
  [/\s*[–—]\s*/g, ', '],
  [/…/g, '.'],
];

/** A written word as a voice is to read it: respelt where `say` has it, in the plain signs that voices know. */
export function spellWord(word: string, say: Readonly<Record<string, string>>): string {
  const [, before = '', core = '', after = ''] = WORD.exec(word) ?? [];
  const spelt = Object.hasOwn(say, core) ? `${before}${say[core]}${after}` : word;
  return PLAIN.reduce((text, [sign, plain]) => text.replace(sign, plain), spelt);
}

/** A sentence as a voice is to read it. */
export const spellSentence = (text: string, say: Readonly<Record<string, string>>): string =>
  splitWords(text)
    .map((word) => spellWord(word, say))
    .join(' ');
