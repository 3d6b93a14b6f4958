const work = () => import('./page-work.ts');

/** Watches a page for what progress is made of: a tool that is used, and the end of a lesson that is reached. */
export function watchPage(): void {
  const noted = new Set<Element>();
  const note = ({ target }: Event) => {
    const widget = (target as Element).closest('[data-widget]');
    if (!widget || noted.has(widget)) return;
    noted.add(widget);
    void work().then(({ noteTool }) => noteTool(widget));
  };
  document.addEventListener('input', note);
  document.addEventListener('click', note);

  const foot = document.querySelector('[data-lesson-read]');
  if (!foot) return;
  // The foot works as soon as the reader is near; a button that was pressed before that is not forgotten.
  let pressed = false;
  foot.querySelector('button')?.addEventListener('click', () => {
    pressed = true;
  });
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      void work().then(({ openFoot }) => openFoot(foot as HTMLElement, pressed));
    },
    { rootMargin: '400px' },
  );
  near.observe(foot);
}
