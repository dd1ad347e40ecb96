import { expect, type Page } from '@playwright/test';

/** Signs in with one click at the local identity provider. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/auth/login?return=/');
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('banner').getByText(name)).toBeVisible();
}
