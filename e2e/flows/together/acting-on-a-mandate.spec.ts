import type { Page } from '@playwright/test';
import { expectReadable } from '../../checks/accessible.js';
import { startApplication } from '../../people/lead-applicant.js';
import { expect, test } from '../../portal/test.js';

const TRANCHE = 'rif-2024-demo';
const TITLE = 'Op machtiging';
const NOOR = { name: 'Noor Willems', email: 'noor@post.example' };
const FOR_ROC = 'Vanaf 1 december 2028 kan Noor Willems namens ROC Oostrand';

test('a mandate is given, read, accepted, used and withdrawn', async ({ browserOf, phoneOf }) => {
  const [fatima, noor] = [await browserOf('Fatima Haddou'), await phoneOf(NOOR.name)];
  const reference = await startApplication(fatima, TRANCHE, TITLE);

  await test.step('who acts by the register reads what it says before it is given', async () => {
    await fatima.getByRole('link', { name: 'Mensen van uw organisatie' }).click();
    await fatima.getByRole('link', { name: 'Naar de machtigingen' }).click();
    await fatima.getByRole('button', { name: 'Iemand machtigen' }).click();
    await fatima.getByRole('button', { name: 'Bekijk wat u geeft' }).click();
    await expectReadable(fatima, ['nl']);
    await fatima.getByLabel('Naam van wie u machtigt').fill(NOOR.name);
    await fatima.getByLabel('E-mailadres').fill(NOOR.email);
    await fatima.getByLabel('De aanvraag indienen').check();
    await fillDate(fatima, 'Eerste dag', ['1', '12', '2028']);
    await fillDate(fatima, 'Laatste dag', ['31', '12', '2028']);
    await fatima.getByRole('button', { name: 'Bekijk wat u geeft' }).click();
    await expect(fatima.getByText(FOR_ROC)).toBeVisible();
    await expectReadable(fatima, ['nl', 'en']);
    await fatima.getByRole('button', { name: 'Machtiging geven' }).click();
    await expect(fatima.getByText('Wacht op antwoord').first()).toBeVisible();
  });

  await test.step('its receiver takes it up, and acts from its first day', async () => {
    await noor.goto('/berichten');
    await noor.getByText('Fatima Haddou machtigt u namens ROC Oostrand').first().click();
    await noor.goto('/machtigingen');
    await expectReadable(noor, ['nl', 'en']);
    await noor.getByRole('button', { name: 'Machtiging aannemen' }).click();
    await expect(noor.getByText('Aangenomen, gaat nog in')).toBeVisible();
    await noor.goto(`/aanvragen/${reference}`);
    await expect(noor.getByRole('alert')).toContainText('Niet gevonden');
  });

  await test.step('it is withdrawn with the reason, which its receiver reads', async () => {
    await fatima.reload();
    await fatima.getByRole('button', { name: 'Machtiging intrekken' }).first().click();
    await fatima.getByLabel('Waarom?').fill('Wij dienen zelf in.');
    await fatima.getByRole('button', { name: 'Machtiging intrekken' }).last().click();
    await expect(fatima.getByRole('status').first()).toContainText('is beëindigd');
    await noor.goto('/machtigingen');
    await expect(noor.getByText('Reden: Wij dienen zelf in.')).toBeVisible();
    await expectReadable(noor, ['nl', 'en']);
  });
});

async function fillDate(page: Page, legend: string, [day, month, year]: [string, string, string]) {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Dag').fill(day);
  await group.getByLabel('Maand').fill(month);
  await group.getByLabel('Jaar').fill(year);
}
