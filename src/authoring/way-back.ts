import { findWayBack } from '../catalog/way-back.ts';
import type { Back } from '../domain/self-test/item.ts';
import { address } from '../site.ts';

/** The link of a way back, below the site's base. */
export async function linkBack(
  back: Back,
  lesson: string,
): Promise<{ href: string; label: string }> {
  const { path, label } = await findWayBack(back, lesson);
  return { href: address(path), label };
}
