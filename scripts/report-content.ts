import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { parse } from 'node-html-parser';
import { syllable } from 'syllable';

/**
 * What the lessons ask of a reader: words, sentences, and the years of school that the Flesch-Kincaid grade stands for.
 * Reads a built site, so that computed numbers count as they are read: `npm run build`, then this.
 */
const dist = process.env.OUT_DIR ?? 'dist';
const split = (text: string, granularity: 'word' | 'sentence') =>
  [...new Intl.Segmenter('en', { granularity }).segment(text)].filter(
    ({ segment, isWordLike }) =>
      (granularity === 'word' ? isWordLike : /\p{L}/u.test(segment)) === true,
  );

/** The running text of a lesson: no widget, no table, nothing that is hidden. */
function proseOf(html: string): string {
  const prose = parse(html).querySelector('main .prose');
  for (const aside of prose?.querySelectorAll('figure, table, script, noscript, [hidden]') ?? [])
    aside.remove();
  const blocks = prose?.querySelectorAll('p, li, h2, h3') ?? [];
  return blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).join('\n');
}

const lessons = join(dist, 'lessons');
const rows = readdirSync(lessons, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const text = proseOf(readFileSync(join(lessons, name, 'index.html'), 'utf8'));
    const sentence = split(text, 'sentence').length;
    const word = split(text, 'word').length;
    const grade = fleschKincaid({ sentence, word, syllable: syllable(text) });
    return {
      lesson: name,
      words: word,
      sentences: sentence,
      'words a sentence': Number((word / sentence).toFixed(1)),
      'reading age': Number((grade + 5).toFixed(1)),
    };
  });
console.table(rows);
const total = rows.reduce((sum, { words }) => sum + words, 0);
console.log(
  `${rows.length} lessons, ${total} words. The reading age is the Flesch-Kincaid grade and five years.`,
);
