import type { BarHalf } from './bars.ts';
import type { Both, Side } from './draft.ts';
import type { Wording } from './wording.ts';

const HALF = 100;
const HEIGHT = 12;

interface IssueBarProps {
  id: string;
  bar: Both<BarHalf> | undefined;
  words: Wording;
}

/** Two halves from the middle: how much hangs on the issue for each side, filled as far as the side got it. */
export function IssueBar({ id, bar, words }: IssueBarProps) {
  if (!bar) return null;
  return (
    <>
      <svg
        class="issue-bar"
        viewBox={`0 0 ${2 * HALF} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Half id={id} side="a" half={bar.a} />
        <Half id={id} side="b" half={bar.b} />
        <path class="bar-middle" d={`M${HALF} -2V${HEIGHT + 2}`} />
      </svg>
      <p class="issue-got">
        <Got side="a" half={bar.a} words={words} />
        <Got side="b" half={bar.b} words={words} />
      </p>
    </>
  );
}

function Half({ id, side, half }: { id: string; side: Side; half: BarHalf }) {
  const rect = (part: number) => ({
    x: side === 'a' ? HALF * (1 - part) : HALF,
    width: HALF * part,
    height: HEIGHT,
  });
  return (
    <>
      <rect class={`stake-${side}`} {...rect(half.stake)} />
      <rect class={`fill-${side}`} {...rect(half.got)} />
      <rect fill={`url(#${id}-pattern-${side})`} {...rect(half.got)} />
    </>
  );
}

function Got({ side, half, words }: { side: Side; half: BarHalf; words: Wording }) {
  return (
    <span>
      <span class="visually-hidden">{words[side]}: </span>
      {half.most === 0
        ? 'all the same'
        : `${words.short(side, half.amount)} of ${words.short(side, half.most)}`}
    </span>
  );
}
