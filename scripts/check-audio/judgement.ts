/** What one check found: nothing, or a sentence for each fault. */
export interface Judgement {
  what: string;
  faults: string[];
}

/** A check that passes when nothing is said against it. */
export const judge = (
  what: string,
  faults: readonly (string | false | undefined)[],
): Judgement => ({
  what,
  faults: faults.filter((fault) => typeof fault === 'string'),
});

/** The line of a check, and a line for each of its faults. */
export const formatJudgement = ({ what, faults }: Judgement): string =>
  faults.length === 0
    ? `ok      ${what}`
    : [`FAILED  ${what}`, ...faults.map((fault) => `        ${fault}`)].join('\n');
