import { expect, type Page } from '@playwright/test';

/** A partner opens the application that it was named in and agrees with its own contribution. */
export async function confirmPledge(page: Page, reference: string, name: string): Promise<void> {
  await page.goto(`/aanvragen/${reference}/partners`);
  await page.getByRole('button', { name: /bevestigen/ }).click();
  await expect(page.getByText(`Bevestigd door ${name}`)).toBeVisible();
}
