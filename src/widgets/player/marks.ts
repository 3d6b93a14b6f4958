import type { PlayerPage } from './page.ts';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/**
 * Marks the chapter that plays, and those that were heard, in every list of the chapters on the page, at the chapter's
 * own text and in the pie; brings its notes forward.
 *
 * @param index of the chapter in the episode's list; -1 for none
 */
export function showMarks({ chapters }: PlayerPage, index: number, heard: Set<string>): void {
  const current = chapters[index];
  const mark = (element: Element | null | undefined, on: boolean) =>
    on
      ? element?.setAttribute('aria-current', 'true')
      : element?.getAttribute('aria-current') === 'true' && element.removeAttribute('aria-current');
  for (const list of all('.chapter-list'))
    if (list.children.length === chapters.length)
      chapters.forEach(({ id }, at) => {
        const link = list.children[at]?.querySelector('a');
        mark(link, at === index);
        if (heard.has(id) && link && !link.querySelector('.heard'))
          link.querySelector('span')?.append(tick());
        if (!heard.has(id)) link?.querySelector('.heard')?.remove();
      });
  for (const section of all('section.chapter'))
    mark(section.querySelector('a'), section.id === current?.id);
  all('.chapter-pie path').forEach((slice, at) => {
    slice.toggleAttribute('data-current', at === index && chapters.length > 1);
  });
  for (const notes of all('[data-notes]')) notes.hidden = notes.dataset.notes !== current?.id;
  for (const name of all('[data-chapter-name]'))
    name.textContent = current ? `${current.number}. ${current.title}` : 'Between chapters';
}

function tick(): HTMLElement {
  const tick = document.createElement('span');
  tick.className = 'heard';
  tick.textContent = '✓';
  tick.role = 'img';
  tick.ariaLabel = 'heard';
  return tick;
}
