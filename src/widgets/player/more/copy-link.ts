import { formatTime } from '../../../domain/time/format-time.ts';
import type { Seconds } from '../../../domain/time/parse-time.ts';
import type { Player } from '../player.ts';

/**
 * Copies the address of a second, or of a chapter where an end is given, and says which; where copying is refused, says
 * the address.
 */
export async function copyLink(player: Player, start: Seconds, end?: Seconds): Promise<void> {
  const from = formatTime(start);
  const [moment, does] =
    end === undefined
      ? [`${start}`, `starts at ${from}`]
      : [`${start},${end}`, `plays this chapter, ${from} to ${formatTime(end)}`];
  const link = `${new URL(player.page.root.dataset.page ?? '', location.href).href}#t=${moment}`;
  try {
    await navigator.clipboard.writeText(link);
    player.say({ text: `Link copied: it ${does}.` });
  } catch {
    player.say({ text: `The browser does not allow copying. Here is the link: ${link}` });
  }
}
