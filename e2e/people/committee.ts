import { expect, type Page } from '@playwright/test';

export const ADVICE = 'De commissie vindt dit onderdeel concreet en goed onderbouwd.';

/** An officer writes the advice per criterion from what the assessors wrote, for the chair. */
export async function draftAdvice(page: Page, tranche: string, title: string): Promise<void> {
  await openAdvice(page, tranche, title);
  await expect(page.getByText('afspraken met de partners').first()).toBeVisible();
  for (const box of await page.getByLabel('Advies van de commissie', { exact: true }).all()) {
    await box.fill(ADVICE);
  }
  await expect(page.getByText(/Automatisch bewaard om/)).toBeVisible();
  await page.getByRole('button', { name: 'Voorleggen aan de voorzitter' }).click();
  // Every criterion says the same: that is asked about once more.
  const again = page.getByRole('dialog');
  await expect(again).toContainText('hier staat hetzelfde als bij');
  await again.getByRole('button', { name: 'Zo voorleggen' }).click();
  await expect(page.getByText(/Voorgelegd door/)).toBeVisible();
}

/** The chair reads it and lays it down. */
export async function layDownAdvice(page: Page, tranche: string, title: string): Promise<void> {
  await openAdvice(page, tranche, title);
  await page.getByRole('button', { name: 'Advies vaststellen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Advies vaststellen' }).click();
  await expect(page.getByText(/Vastgesteld door/)).toBeVisible();
}

async function openAdvice(page: Page, tranche: string, title: string): Promise<void> {
  await page.goto(`/beheer/tranches/${tranche}/adviezen`);
  await page.getByRole('link', { name: title }).click();
}

/** The chair ranks everything that was assessed. */
export async function rank(page: Page, tranche: string): Promise<void> {
  await page.goto(`/beheer/tranches/${tranche}/rangorde`);
  await page.getByRole('button', { name: 'Rangorde maken' }).click();
  await expect(page.getByText('Voorstel').first()).toBeVisible();
}

/** Somebody else decides over the whole ranking. */
export async function decide(page: Page, tranche: string): Promise<void> {
  await page.goto(`/beheer/tranches/${tranche}/rangorde`);
  await page.getByRole('button', { name: 'Lees de brieven' }).click();
  await page.getByRole('button', { name: 'Besluiten over de hele rangorde' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Besluiten over de hele rangorde' })
    .click();
  await expect(page.getByText('Het besluit is genomen')).toBeVisible();
}
