/** Prints the element with this id and nothing around it; the print sheet knows both marks. */
export function printPart(id: string): void {
  const page = document.documentElement;
  const part = document.getElementById(id);
  if (!part) return;
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
