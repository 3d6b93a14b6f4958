/** Starts the page of the review, and says so when it cannot. */
export function openReview(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-review]');
  if (!root) return;
  import('./review.ts')
    .then(({ review }) => review(root, new Date()))
    .catch(() => {
      const said = root.querySelector('[data-said]');
      if (said)
        said.textContent =
          'The questions could not be fetched. Try again with a connection, or take them from the lessons below.';
    });
}
