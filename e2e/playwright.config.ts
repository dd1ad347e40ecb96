import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;
const browser = process.env['CHROMIUM_PATH'];

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
  use: {
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
});
