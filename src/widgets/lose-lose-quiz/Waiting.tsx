import type { Later } from './later.ts';

/** Stands where a part is that has not arrived. */
export function Waiting({ failed, retry }: Later<unknown>) {
  return failed ? (
    <p class="aside">
      This part could not be fetched.{' '}
      <button type="button" class="as-link" onClick={retry}>
        Try again
      </button>
    </p>
  ) : (
    <p class="aside">One moment.</p>
  );
}
