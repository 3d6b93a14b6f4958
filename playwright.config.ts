import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.ts';

// Two runs at a time need two ports; OUT_DIR names the built site that each looks at.
const port = Number(process.env.TEST_PORT ?? 4377);
const executablePath = findChromium() ?? undefined;

/** How Chromium is started: without a sandbox, since CI runs as root, and without calls of its own. */
const launchOptions = {
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--autoplay-policy=no-user-gesture-required',
  ],
};

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes the second time is a fault to find: there is no second time.
  retries: 0,
  // How long to wait for what should come at once: on a busy machine that is late, and late is not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'node scripts/serve.ts',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions,
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});
