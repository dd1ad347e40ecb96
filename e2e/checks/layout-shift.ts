import type { Page } from '@playwright/test';

/** Counts how much of the page jumps while it loads, from before its first script on. */
export async function watchLayoutShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = { total: 0 };
    Object.assign(window, { layoutShift: counted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const isAsked: unknown = Reflect.get(entry, 'hadRecentInput');
        if (isAsked === false) counted.total += Number(Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const counted: unknown = Reflect.get(window, 'layoutShift');
      return Number(Reflect.get(Object(counted), 'total'));
    });
}

/** Holds every answer of the API back until the page has been drawn without it. */
export async function answerSlowly(page: Page): Promise<void> {
  await page.route('**/v1/**', async (route) => {
    await page.locator('main h1, main .skeleton').first().waitFor();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    await route.continue();
  });
}
