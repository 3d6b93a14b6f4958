/** Prints one element of the page and nothing around it; the print sheet knows both marks. */
export function printPart(part: Element): void {
  const page = document.documentElement;
  page.toggleAttribute('data-prints-part', true);
  part.toggleAttribute('data-printed', true);
  addEventListener(
    'afterprint',
    () => {
      page.removeAttribute('data-prints-part');
      part.removeAttribute('data-printed');
    },
    { once: true },
  );
  print();
}
