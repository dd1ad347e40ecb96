import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;
const browser = process.env['CHROMIUM_PATH'];
/** Takes half as long as all others together: started first, it ends with them. */
const LONGEST = '**/rif-2024-from-call-to-letter.spec.ts';

/**
 * Two files of flows run at a time, each worker in a portal of its own. Within a file the flows run
 * one after the other: they are people who work in one and the same portal.
 */
export default defineConfig({
  testDir: 'flows',
  outputDir: '../test-results',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'others', testIgnore: LONGEST },
  ],
  use: {
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // What a page held, without a film of it: that would be most of what the browser does.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
});
