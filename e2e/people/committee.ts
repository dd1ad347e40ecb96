import { expect, type Page } from '@playwright/test';

/** The chair ranks everything that was assessed. */
export async function rank(page: Page, tranche: string): Promise<void> {
  await page.goto(`/beheer/tranches/${tranche}/rangorde`);
  await page.getByRole('button', { name: 'Rangorde maken' }).click();
  await expect(page.getByText('Voorstel').first()).toBeVisible();
}

/** Somebody else decides over the whole ranking. */
export async function decide(page: Page, tranche: string): Promise<void> {
  await page.goto(`/beheer/tranches/${tranche}/rangorde`);
  await page.getByRole('button', { name: 'Besluiten over de hele rangorde' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Besluiten over de hele rangorde' })
    .click();
  await expect(page.getByText('Het besluit is genomen')).toBeVisible();
}
