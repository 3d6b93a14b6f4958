/** A lesson, as the head of its printed pages names it. */
interface Headed {
  id: string;
  order: number;
  title: string;
}

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * CSS that prints each lesson on pages of its own, with its number and title at their head. Browsers cannot take the
 * head from the text of the page, so the build writes it.
 */
export const renderRunningHeads = (lessons: readonly Headed[]): string =>
  lessons
    .map(
      ({ id, order, title }) =>
        `[data-pages="${id}"]{page:lesson-${id}}@page lesson-${id}{@top-right{content:${quote(`${order}. ${title}`)}}}`,
    )
    .join('\n');
