import { expect, type Page } from '@playwright/test';

/** Opens an application from the worklist and declares that there is no interest in it. */
export async function declareNoInterest(page: Page, title: string): Promise<void> {
  await page.goto('/beoordelen');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('radio', { name: /^Geen belang/ }).check();
  await page.getByRole('button', { name: 'Verklaren en dossier openen' }).click();
  await expect(page.getByRole('heading', { name: 'Uw score' })).toBeVisible();
}

/** Gives every criterion the same points with a motivation, and submits the sheet. */
export async function score(page: Page, points: number): Promise<void> {
  const criteria = page.locator('assess-criterion-score');
  for (const criterion of await criteria.all()) {
    // By its digit: the button itself is drawn by its label, which moves when something is saved.
    const choice = criterion.getByRole('radio', { name: String(points), exact: true });
    await choice.press(String(points));
    await expect(choice).toBeChecked();
    await criterion
      .getByLabel('Motivering')
      .fill('Het plan onderbouwt dit met cijfers uit de regio en afspraken met de partners.');
  }
  await expect(page.getByText(/Automatisch bewaard om/)).toBeVisible();
  await page.getByRole('button', { name: 'Scores inleveren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Scores inleveren' }).click();
  await expect(page.getByText('Uw scores zijn ingeleverd')).toBeVisible();
}
