import { useEffect } from 'preact/hooks';
import { writeAddress } from './address.ts';

/**
 * `writeAddress` for a widget with hooks.
 *
 * @param query with its question mark, or empty; `null` leaves the address alone
 */
export function useAddress(query: string | null): void {
  useEffect(() => {
    if (query !== null) writeAddress('widget', () => query);
  }, [query]);
}
