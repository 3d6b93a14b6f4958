import type { Admitted } from './admitted.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** Every chapter of an episode has its prose in the body, once, between `<Chapter id>` and `</Chapter>`. */
export function checkChapterProse(entry: Admitted): Problem[] {
  const ids = (entry.data.chapters as { id: string }[]).map((chapter) => chapter.id);
  const written = [...entry.body.matchAll(/<Chapter\s[^>]*?\bid="([^"]*)"/g)].map((match) => ({
    id: match[1] ?? '',
    line: entry.bodyLine(match.index),
  }));
  const missing = ids
    .filter((id) => !written.some((one) => one.id === id))
    .map((id) => ({
      file: entry.file,
      line: null,
      field: 'chapters',
      value: id,
      message: `has no prose. Write two to four paragraphs between <Chapter id="${id}"> and </Chapter> below the front matter.`,
    }));
  const odd = written
    .filter(
      (one, index) => !ids.includes(one.id) || written.findIndex(({ id }) => id === one.id) < index,
    )
    .map((one) => ({
      file: entry.file,
      line: one.line,
      field: '<Chapter>',
      value: one.id,
      message: ids.includes(one.id)
        ? 'stands twice. Put all prose of a chapter between one pair of tags.'
        : `is not a chapter of this episode.${suggest(one.id, 'chapter', new Set(ids))}`,
    }));
  return [...missing, ...odd, ...looseText(entry)];
}

const ESM = /^(?:import|export)\s[^;]*;$/gm;
const PARTS = /<(Introduction|Chapter)(?:\s[^>]*)?>[\s\S]*?<\/\1>/g;

/** Text outside the tags would stand on the page of every chapter. */
function looseText(entry: Admitted): Problem[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const rest = entry.body.replace(PARTS, blank).replace(ESM, blank);
  const offset = rest.search(/\S/);
  if (offset === -1) return [];
  return [
    {
      file: entry.file,
      line: entry.bodyLine(offset),
      field: '',
      value: rest.slice(offset).split('\n')[0]?.trim(),
      message:
        'stands outside the chapters. Put it between <Introduction> and </Introduction>, or between the tags of its chapter.',
    },
  ];
}
