import type { Player } from '../player.ts';

/** Copies an address of this page and says so; where copying is refused, says the address. */
export async function copyLink(player: Player, moment: string): Promise<void> {
  const link = `${new URL(player.page.root.dataset.page ?? '', location.href).href}#t=${moment}`;
  try {
    await navigator.clipboard.writeText(link);
    player.say({ text: `Link copied: it starts at this second.` });
  } catch {
    player.say({ text: `The browser does not allow copying. Here is the link: ${link}` });
  }
}
