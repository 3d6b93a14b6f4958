import { type Hit, splitExcerpt } from './results.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

function drawHit(hit: Hit): HTMLElement {
  const link = element('a', hit.title);
  link.href = hit.url;
  const words = splitExcerpt(hit.excerpt).map(({ text, marked }) =>
    marked ? element('mark', text) : text,
  );
  return element('li', link, element('p', ...words));
}

/** Puts the groups of hits in place of what the list shows. Nodes only: no markup is parsed. */
export function drawResults(list: HTMLElement, groups: { heading: string; hits: Hit[] }[]): void {
  list.replaceChildren(
    ...groups.map(({ heading, hits }) => {
      const items = element('ul', ...hits.map(drawHit));
      items.className = 'plain';
      return element('section', element('h2', heading), items);
    }),
  );
}
