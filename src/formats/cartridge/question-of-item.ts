import { plainInline } from '../../domain/self-test/inline.ts';
import { inlineHtml } from '../../domain/self-test/inline-html.ts';
import type { Back, Item, Why } from '../../domain/self-test/item.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Question } from './question.ts';
import { formatTitle } from './titles.ts';

/** What an item is written with. */
export interface ItemContext {
  /** The whole address of a path from the site's root. */
  locate: (path: string) => string;
  /** The link of a way back, its address from the site's root. */
  linkOf: (back: Back) => { path: string; label: string };
}

const LONGEST_NAME = 80;

/** An item of a self-test as a question for a learning management system, its texts as HTML with whole addresses. */
export function questionOfItem(item: Item, { locate, linkOf }: ItemContext): Question {
  const html = (text: string) => inlineHtml(text, locate);
  const link = (back: Back) => {
    const { path, label } = linkOf(back);
    return `<p><a href="${escapeHtml(locate(path))}">${escapeHtml(label)}</a></p>`;
  };
  /** With a way back only where it is not that of the whole item, which is shown beside it. */
  const why = ({ why, back }: Why) => `<p>${html(why)}</p>${back ? link(back) : ''}`;
  const asked = {
    id: item.id,
    title: formatTitle(plainInline(item.prompt), LONGEST_NAME),
    text: [
      `<p>${html(item.prompt)}</p>`,
      ...(item.cases ?? []).map(
        ({ title, text }) => `<p><strong>${html(title)}</strong><br>${html(text)}</p>`,
      ),
    ].join(''),
    back: link(item.back),
  };
  switch (item.kind) {
    case 'choice':
    case 'true-false':
      return {
        ...asked,
        kind: 'choice',
        choices: item.options.map((one) => ({
          id: one.id,
          text: html(one.text),
          right: one.right,
          why: why(one),
        })),
      };
    case 'match':
      return {
        ...asked,
        kind: 'match',
        why: why({ why: item.why }),
        pairs: item.pairs.map((one) => ({
          left: html(one.left),
          right: plainInline(one.right),
          why: why(one),
        })),
      };
    case 'number':
      return {
        ...asked,
        kind: 'number',
        text: `${asked.text}<p>Answer in ${html(item.unit)}.</p>`,
        why: why({ why: item.why }),
        answer: item.answer,
        tolerance: item.tolerance,
        wrong: item.wrong.map((one) => ({
          answer: one.answer,
          tolerance: one.tolerance,
          why: why(one),
        })),
        otherwise: why({ why: item.otherwise }),
      };
    case 'order':
      return { ...asked, kind: 'order' };
  }
}
