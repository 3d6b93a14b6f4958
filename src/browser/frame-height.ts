/** Reports the height of this page to the page around it, at first and whenever it changes. */
export function reportHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: 'bigger-pie:height', height }, '*');
  }).observe(root);
}
