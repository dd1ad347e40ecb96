import { expect, type Page } from '@playwright/test';

/** The session ends as it does after half an hour: the browser has nothing left to show. */
export async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: '__Host-session' });
}

/** Signs in again in a new tab, as the panel offers, and closes that tab. */
export async function comeBack(page: Page, name: string): Promise<void> {
  const panel = page.getByRole('alertdialog', { name: 'U bent niet meer ingelogd' });
  await expect(panel).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await panel.getByRole('link', { name: 'Inloggen in een nieuw tabblad' }).click();
  const tab = await opened;
  await tab.getByRole('button', { name }).click();
  await expect(tab.getByRole('heading', { name: 'U bent weer ingelogd' })).toBeVisible();
  await tab.close();
  await expect(panel).toBeHidden();
}

/** Counts the native dialogs of a browser, and closes them as somebody does who does not read. */
export function countDialogs(page: Page): () => number {
  let count = 0;
  page.on('dialog', (dialog) => {
    count++;
    void dialog.accept();
  });
  return () => count;
}
