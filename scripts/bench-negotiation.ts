/**
 * Prints how long `analyze` takes, and how much memory it needs at its peak, from 1,000 to 2,000,000 deals
 * in friendly and unfriendly shapes. Each row runs in a process of its own, because the peak of a process
 * only ever rises. "first" is the first call of that process, as a visitor meets it; "again" is the
 * median of five more.
 *
 *     node scripts/bench-negotiation.ts
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { analyze, type Problem } from '../src/domain/negotiation/analyze.ts';

type Values = 'points' | 'decimals' | 'noise' | 'price';

interface Row {
  shape: string;
  optionCounts: number[];
  values: Values;
}

const times = (issues: number, options: number): number[] => new Array(issues).fill(options);

const rows: Row[] = [
  { shape: '3 issues of 10', optionCounts: times(3, 10), values: 'points' },
  { shape: '4 issues of 10', optionCounts: times(4, 10), values: 'points' },
  { shape: '5 issues of 10', optionCounts: times(5, 10), values: 'points' },
  { shape: '6 issues of 8', optionCounts: times(6, 8), values: 'decimals' },
  { shape: '6 issues of 10', optionCounts: times(6, 10), values: 'decimals' },
  { shape: '8 issues of 6 or 7', optionCounts: [7, ...times(7, 6)], values: 'points' },
  { shape: '8 issues of 6 or 7', optionCounts: [7, ...times(7, 6)], values: 'decimals' },
  { shape: '8 issues of 6 or 7', optionCounts: [7, ...times(7, 6)], values: 'noise' },
  { shape: '6 issues of 11 or 12', optionCounts: [12, 12, 11, 11, 11, 11], values: 'decimals' },
  { shape: '21 issues of 2', optionCounts: times(21, 2), values: 'decimals' },
  { shape: '21 issues of 2', optionCounts: times(21, 2), values: 'noise' },
  { shape: '2 issues of 1,414', optionCounts: times(2, 1414), values: 'decimals' },
  { shape: '2 issues of 1,414', optionCounts: times(2, 1414), values: 'price' },
  { shape: '2 issues of 1,414', optionCounts: times(2, 1414), values: 'noise' },
  { shape: '1 issue of 2,000,000', optionCounts: [2_000_000], values: 'points' },
  { shape: '1 issue of 2,000,000', optionCounts: [2_000_000], values: 'noise' },
];

const self = fileURLToPath(import.meta.url);
const asked = process.argv[2];
if (asked === undefined) printTable();
else process.stdout.write(JSON.stringify(measure(rows[Number(asked)] as Row)));

function printTable(): void {
  console.log(`node ${process.version}, ${availableParallelism()} cores\n`);
  console.log(line('deals', 'shape', 'values', 'frontier', 'first', 'again', 'peak memory'));
  rows.forEach(({ shape, values }, index) => {
    const child = spawnSync(process.execPath, [self, String(index)], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    const { outcomes, frontier, first, again, megabytes } = JSON.parse(child.stdout);
    console.log(
      line(
        outcomes.toLocaleString('en'),
        shape,
        values,
        frontier.toLocaleString('en'),
        `${first.toFixed(1)} ms`,
        `${again.toFixed(1)} ms`,
        `+${megabytes.toFixed(1)} MB`,
      ),
    );
  });
}

function line(...cells: string[]): string {
  const widths = [10, 26, 9, 9, 10, 10, 12];
  return cells
    .map((cell, i) => {
      const width = widths[i] as number;
      return i === 1 || i === 2 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('  ');
}

function measure({ optionCounts, values }: Row) {
  const problem = makeProblem(optionCounts, values);
  const memoryBefore = process.resourceUsage().maxRSS;
  const time = (): [number, ReturnType<typeof analyze>] => {
    const start = performance.now();
    const analysis = analyze(problem);
    return [performance.now() - start, analysis];
  };
  const [first, { outcomes, frontier }] = time();
  const memoryAfter = process.resourceUsage().maxRSS;
  const more = Array.from({ length: 5 }, () => time()[0]).sort((x, y) => x - y);
  return {
    outcomes,
    frontier: frontier.length,
    first,
    again: more[2],
    megabytes: (memoryAfter - memoryBefore) / 1024,
  };
}

/**
 * points: whole numbers to 100. decimals: four digits, interests mostly opposed. noise: seventeen digits, interests
 * opposed along a curve, so that the frontier is long. price: what one side gets the other pays.
 */
function makeProblem(optionCounts: number[], values: Values): Problem {
  const random = randomNumbers(20_231_205);
  return {
    issues: optionCounts.map((optionCount, issue) => {
      const a = new Array<number>(optionCount);
      const b = new Array<number>(optionCount);
      const options = new Array<string>(optionCount);
      for (let i = 0; i < optionCount; i++) {
        const along = i / Math.max(1, optionCount - 1);
        options[i] = `option ${i}`;
        if (values === 'points') {
          a[i] = Math.floor(100 * random());
          b[i] = Math.floor(100 * random());
        } else if (values === 'decimals') {
          a[i] = Math.round(1e4 * (along + 0.2 * random())) / 1e4;
          b[i] = Math.round(1e4 * (1 - along + 0.2 * random())) / 1e4;
        } else if (values === 'price') {
          a[i] = i;
          b[i] = optionCount - 1 - i;
        } else {
          a[i] = (along + 0.01 * random()) * (issue + 1.1);
          b[i] = Math.sqrt(1.02 - along * along - 0.01 * random()) * (issue + 1.3);
        }
      }
      return { name: `Issue ${issue + 1}`, options, a, b };
    }),
    disagreement: { a: 0.1, b: 0.1 },
  };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
