import { expect, type Page } from '@playwright/test';

/** Signs in with one click at the local identity provider. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/auth/login?return=/');
  await choosePersona(page, name);
  await expect(page.getByRole('banner')).toContainText(name);
}

/** Who is asked to sign in says who it is, and comes back to the page that wanted to know. */
export async function signInWhenAsked(page: Page, name: string): Promise<void> {
  await expect(page).toHaveURL(/\/inloggen\?/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(Inloggen|Sign in)$/ })
    .click();
  await choosePersona(page, name);
}

async function choosePersona(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
}
