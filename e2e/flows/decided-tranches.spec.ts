import { expectAccessible } from '../checks/accessible.js';
import { expect, test } from '../portal/test.js';

/** The demonstration data, read by the people who keep an eye on it. */
test('the officer sees what the first three tranches came to', async ({ browserOf }) => {
  const officer = await browserOf('Lotte Vermeer');
  await officer.goto('/beheer/programmas');
  await expectAccessible(officer);
  await officer.getByRole('link', { name: /2014/ }).first().click();
  await expect(officer.getByText('€ 52.000.000').first()).toBeVisible();
  await expect(officer.getByText('€ 812.500').first()).toBeVisible();
  await expect(officer.getByRole('row', { name: /Samen/ })).toContainText('64');
  await expectAccessible(officer);
});

test('the officer finds a rejected application with every insufficient criterion', async ({
  browserOf,
}) => {
  const officer = await browserOf('Lotte Vermeer');
  await officer.goto('/beheer/tranches/rif-2021-1');
  await expect(officer.getByText('€ 9.700.000').first()).toBeVisible();
  await expectAccessible(officer);
  await officer.goto('/beheer/tranches/rif-2021-1/rangorde');
  await expect(officer.getByText('Afwijzen op kwaliteit').first()).toBeVisible();
  await expectAccessible(officer);
  await officer.goto('/beheer');
  await expectAccessible(officer);
});

test('the auditor looks on and can change nothing', async ({ browserOf }) => {
  const auditor = await browserOf('Karin Smit');
  await auditor.goto('/beheer/tranches/rif-2021-1/rangorde');
  await expect(auditor.getByText('Besloten').first()).toBeVisible();
  await expect(auditor.getByRole('button', { name: /rang/i })).toHaveCount(0);
  await auditor.goto('/beheer/tranches/nieuw');
  await expect(auditor.getByRole('button', { name: 'Tranche openen' })).toHaveCount(0);
});

test('the officer sees on a phone what each file is and by when', async ({ phoneOf }) => {
  const officer = await phoneOf('Lotte Vermeer');
  await officer.goto('/beheer');
  const row = officer
    .getByRole('row')
    .filter({ has: officer.getByRole('link') })
    .first();
  for (const part of [row.getByRole('link'), row.getByText(/20\d\d/).last(), row.locator('.tag')]) {
    await expect(part).toBeVisible();
    const box = await part.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
  }
});
