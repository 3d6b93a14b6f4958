const opened = new WeakSet<HTMLElement>();

/** Gives each form of a "Share and cite" section a button that copies it, and lets the links follow the page. */
export function open(section: HTMLElement): void {
  const [links] = section.querySelectorAll<HTMLElement>('[data-forms]');
  if (links) takeStateAlong(links, section.dataset.share ?? '');
  if (opened.has(section)) return;
  opened.add(section);
  for (const term of section.querySelectorAll('dt')) addButton(term, section);
  document.addEventListener('player:time', ({ detail }: CustomEventInit<{ seconds: number }>) => {
    if (section.id === 'share') moveSecond(section, Math.floor(detail?.seconds ?? 0));
  });
}

const codeOf = (term: Element) => term.nextElementSibling?.querySelector('code');

function addButton(term: Element, section: HTMLElement): void {
  const name = term.textContent ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy the ${name}`);
  button.addEventListener('click', () => void copy(term, name, section));
  term.append(' ', button);
}

async function copy(term: Element, name: string, section: HTMLElement): Promise<void> {
  const code = codeOf(term);
  const status = section.querySelector('[role="status"]');
  if (!code || !status) return;
  let words = `Copied the ${name}.`;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
  } catch {
    getSelection()?.selectAllChildren(code);
    words = `Your browser lets us copy nothing. The ${name} is selected: copy it with your keyboard.`;
  }
  // The same words twice are announced once: an empty region in between makes them two.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = words;
  }, 50);
}

let taken = '';

/** What is set on the page stands in its query; the links to the page and to its frame get it. */
function takeStateAlong(links: HTMLElement, url: string): void {
  const { search } = location;
  if (!new URL(url).pathname.includes('/tools/') || search === taken) return;
  const [escapedBefore, escaped] = [escapeAttribute(taken), escapeAttribute(search)];
  for (const code of links.querySelectorAll('code')) {
    const text = code.textContent ?? '';
    const inHtml = text.startsWith('<');
    const [before, after] = inHtml ? [escapedBefore, escaped] : [taken, search];
    const bare = before ? text.replace(before, '') : text;
    code.textContent = bare.replace(/\/tools\/[^/]+\//, (path) => path + after);
  }
  taken = search;
}

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** "This second" is where the player stands. */
function moveSecond(section: HTMLElement, seconds: number): void {
  const term = [...section.querySelectorAll('dt')].find((one) =>
    one.textContent?.startsWith('link to this second'),
  );
  const code = term && codeOf(term);
  const text = code?.textContent?.replace(/#t=\d+/, `#t=${seconds}`);
  if (code && text !== code.textContent) code.textContent = text ?? '';
}
