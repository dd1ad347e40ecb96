import type { Page } from '@playwright/test';
import { expectReadable } from '../../checks/accessible.js';
import {
  addPartner,
  expectSaved,
  openTask,
  startApplication,
} from '../../people/lead-applicant.js';
import * as partners from '../../people/partners.js';
import { expect, test } from '../../portal/test.js';

const TRANCHE = 'rif-2024-demo';
const BERKEL = { ...partners.BERKEL, email: 'inkoop@berkel.example' };

/** Adds a line of cost below those that are shown. @returns what its cells are called by */
async function addLine(page: Page, number: number, description: string): Promise<string> {
  const row = `regel ${number}`;
  await page.getByRole('button', { name: 'Kostenregel toevoegen' }).click();
  await page.getByLabel(`Omschrijving, ${row}`).fill(description);
  return row;
}

test('lead and partner write one budget at once, and each writes its own lines', async ({
  browserOf,
}) => {
  const [lead, sanne] = [await browserOf('Fatima Haddou'), await browserOf('Sanne Berkel')];
  const reference = await startApplication(lead, TRANCHE, 'Samen één begroting');
  await addPartner(lead, reference, BERKEL);
  await openTask(lead, reference, 'Begroting');
  const sums = (page: Page) => page.locator('form-budget-sums');

  await test.step('hours decide the amount, by the rate of the regulation', async () => {
    const row = await addLine(lead, 1, 'Lesstof ontwikkelen');
    await lead.getByLabel(`Partner, ${row}`).selectOption({ label: 'ROC Oostrand' });
    await lead.getByLabel(`Soort kosten, ${row}`).selectOption({ label: 'Personeel' });
    await lead.getByLabel(`Activiteit, ${row}`).fill('Lesstof');
    await lead.getByLabel(`Uren, ${row}`).fill('1.000');
    await expect(lead.getByLabel(`Bedrag, ${row}`)).toHaveValue('86.000,00');
    await expect(lead.getByLabel(`Bedrag, ${row}`)).toBeDisabled();
    await expect(lead.locator('budget-bands')).toContainText('Van de begroting van € 86.000');
    await expect(sums(lead).getByRole('row', { name: /ROC Oostrand/ })).toContainText(
      '€ 86.000,00',
    );
    await expectSaved(lead);
  });

  await test.step('a partner finds its own lines, and reads those of others', async () => {
    await openTask(sanne, reference, 'Begroting');
    await expect(sanne.getByText(`U schrijft hier voor ${BERKEL.name}.`)).toBeVisible();
    await expect(sanne.getByLabel(/^Omschrijving/)).toHaveCount(0);
    const row = await addLine(sanne, 1, 'Werkplaats inrichten');
    await sanne.getByLabel(`Soort kosten, ${row}`).selectOption({ label: 'Inhuur van derden' });
    await sanne.getByLabel(`Bedrag, ${row}`).fill('14.000,50');
    await expect(sums(sanne)).toContainText('€ 100.000,50');
    await expectSaved(sanne);
    await sanne.getByLabel('Toon de kosten van').selectOption({ label: 'Alle partners' });
    await expect(sanne.getByLabel('Omschrijving, regel 1')).toBeDisabled();
    await expectReadable(sanne, ['nl', 'en']);
  });

  await test.step('what both write at once comes together, without asking', async () => {
    const row = await addLine(lead, 2, 'Projectleiding');
    await lead.getByLabel(`Soort kosten, ${row}`).selectOption({ label: 'Projectmanagement' });
    await lead.getByLabel(`Bedrag, ${row}`).fill('10.000');
    await expectSaved(lead);
    await expect(lead.getByRole('alert')).toHaveCount(0);
    await expect(sums(lead)).toContainText('€ 110.000,50');
    await sanne.reload();
    await expect(sums(sanne)).toContainText('€ 110.000,50');
    await expect(sums(sanne).getByRole('row', { name: /Berkel/ })).toContainText('€ 14.000,50');
  });

  await test.step('a sum says of which lines it is made', async () => {
    await sums(lead)
      .getByRole('button', { name: /Berkel, Jaar 1/ })
      .click();
    await expect(sums(lead).getByRole('status')).toContainText('Werkplaats inrichten');
    await expectReadable(lead, ['nl', 'en']);
  });
});
