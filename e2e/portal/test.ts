import {
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { signIn } from '../people/sign-in.js';
import { Portal } from './portal.js';

interface PortalFixtures {
  /** Somebody's own browser, signed in as that persona; anonymous without a name. */
  readonly browserOf: (name?: string) => Promise<Page>;
  /** The same in the browser of a phone. */
  readonly phoneOf: (name?: string) => Promise<Page>;
}

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** Tests that work in one portal, which lives as long as the whole run. */
export const test = base.extend<PortalFixtures, { readonly portal: Portal }>({
  portal: [
    async ({ browserName }, use) => {
      const portal = await Portal.start(`tranche-e2e-${browserName}-`);
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  browserOf: async ({ browser, portal }, use) => {
    await lend(browser, { ...DESK, baseURL: portal.address }, use);
  },

  phoneOf: async ({ browser, portal }, use) => {
    await lend(browser, { ...PHONE, baseURL: portal.address }, use);
  },
});

/** Opens browsers for whoever asks, and closes them afterwards. */
async function lend(
  browser: Browser,
  options: BrowserContextOptions,
  use: (open: PortalFixtures['browserOf']) => Promise<void>,
): Promise<void> {
  const contexts: { close(): Promise<void> }[] = [];
  await use(async (name) => {
    const context = await browser.newContext({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    if (name) await signIn(page, name);
    return page;
  });
  for (const context of contexts) await context.close();
}

export { expect } from '@playwright/test';
