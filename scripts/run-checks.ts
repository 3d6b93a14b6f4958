import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Count, countPlaywright, countVitest, formatTotal, parseTotal } from './count.ts';
import { ensureChromium } from './find-chromium.ts';

const REPORTS = 'test-results';
const counts: { name: string; count: Count }[] = [];

function run(command: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const [program = '', ...args] = command;
  return (
    spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

function step(name: string, work: () => Count) {
  console.log(`\n── ${name}`);
  const count = work();
  counts.push({ name, count });
  console.log(`── ${name}: ${formatTotal(count)}`);
}

/** A check that has no tests of its own counts as one. */
const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** What a runner says of itself; a runner that broke down without a report counts as one failure. */
function reported(file: string, passed: boolean, count: (report: never) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const found = count(JSON.parse(readFileSync(file, 'utf8')) as never);
  return passed || found.failed > 0 ? found : { ...found, failed: 1 };
}

function vitest(name: string, args: string[]): Count {
  const file = `${REPORTS}/${name}.json`;
  const command = [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  return reported(file, run([...command, ...args]), countVitest);
}

/** A command that prints its own total; one that breaks down without it counts as one failure. */
function counting(file: string): Count {
  const { stdout, status } = spawnSync('node', [file], {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  const found = parseTotal(stdout) ?? { passed: 0, failed: 1 };
  return status === 0 || found.failed > 0 ? found : { ...found, failed: 1 };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

step('types', () => one(run(['astro', 'check', '--minimumFailingSeverity', 'warning'])));
step('lint', () => one(run(['biome', 'ci', '--error-on-warnings', '.'])));
step('spelling', () => one(run(['cspell', 'lint', '--no-progress', '--no-summary'])));
step('unit and contract', () => vitest('unit', []));
step('narration', () => counting('scripts/check-audio.ts'));
step('build', () => one(run(['astro', 'build', '--silent'])));
step('build checks', () => vitest('build', ['--config', 'vitest.build.config.ts']));
step('browser', () => {
  try {
    const file = `${REPORTS}/browser.json`;
    const env = { CHROMIUM: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    return reported(file, run(['playwright', 'test', '--reporter=dot,json'], env), countPlaywright);
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
});

const total = counts.reduce<Count>(
  (sum, { count }) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
  { passed: 0, failed: 0 },
);
console.log('');
for (const { name, count } of counts) console.log(`${name}: ${formatTotal(count)}`);
writeFileSync(`${REPORTS}/total.txt`, `${formatTotal(total)}\n`);
console.log(`\n${formatTotal(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
