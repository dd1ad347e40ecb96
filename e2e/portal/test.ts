import { test as base, type Page } from '@playwright/test';
import { signIn } from '../people/sign-in.js';
import { Portal } from './portal.js';

interface PortalFixtures {
  /** Somebody's own browser, signed in as that persona; anonymous without a name. */
  readonly browserOf: (name?: string) => Promise<Page>;
}

/** Tests that work in one portal, which lives as long as the whole run. */
export const test = base.extend<PortalFixtures, { readonly portal: Portal }>({
  portal: [
    async ({ browserName }, use) => {
      const portal = await Portal.start(`tranche-e2e-${browserName}-`);
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  browserOf: async ({ browser, portal }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (name) => {
      const context = await browser.newContext({
        baseURL: portal.address,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        viewport: { width: 1280, height: 900 },
      });
      contexts.push(context);
      const page = await context.newPage();
      if (name) await signIn(page, name);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';
