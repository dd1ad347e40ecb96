import type { Page } from '@playwright/test';
import { expectReadable } from '../../checks/accessible.js';
import { startApplication } from '../../people/lead-applicant.js';
import { expect, test } from '../../portal/test.js';

const TRANCHE = 'rif-2024-demo';
const TITLE = 'Samen geschreven';
const NOOR = { name: 'Noor Willems', email: 'noor@post.example' };

test('a colleague reads along, writes along and goes again', async ({ browserOf, phoneOf }) => {
  const [fatima, noor, stranger] = [
    await browserOf('Fatima Haddou'),
    await phoneOf(NOOR.name),
    await browserOf('Joris van Dalen'),
  ];
  const reference = await startApplication(fatima, TRANCHE, TITLE);
  const row = (name: string) => fatima.getByRole('listitem').filter({ hasText: name });

  await test.step('the contact of the organisation invites her as a reader', async () => {
    await fatima.getByRole('link', { name: 'Mensen van uw organisatie' }).click();
    await expect(row('Fatima Haddou')).toContainText('Logt in namens de organisatie');
    await fatima.getByRole('button', { name: 'Collega uitnodigen' }).click();
    await fatima.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expectReadable(fatima, ['nl']);
    await fatima.getByLabel('Naam van uw collega').fill(NOOR.name);
    await fatima.getByLabel('E-mailadres van uw collega').fill(NOOR.email);
    await fatima.reload();
    await expect(fatima.getByLabel('E-mailadres van uw collega')).toHaveValue(NOOR.email);
    await fatima.getByLabel('Lezer').check();
    await fatima.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expect(row(NOOR.name)).toContainText('Uitgenodigd, kan antwoorden tot en met');
    await expectReadable(fatima, ['nl', 'en']);
  });

  await test.step('what waits for her leads to the invitation, which is for nobody else', async () => {
    await noor.goto('/');
    await noor.getByRole('link', { name: 'De uitnodiging van uw collega beantwoorden' }).click();
    await expect(noor.getByRole('heading', { level: 1 })).toHaveText(
      'Fatima Haddou vraagt u om mee te werken voor ROC Oostrand',
    );
    await expectReadable(noor, ['nl', 'en']);
    await stranger.goto(new URL(noor.url()).pathname);
    await expect(stranger.getByRole('alert')).toContainText('voor iemand anders');
    await expect(stranger.getByText(reference)).toHaveCount(0);
    await noor.getByRole('button', { name: 'Ja, ik werk mee' }).click();
    await expect(noor.getByRole('heading', { name: 'U werkt mee' })).toBeVisible();
  });

  await test.step('a reader reads, and is told what she cannot do', async () => {
    await noor.getByRole('link', { name: 'Naar de aanvraag', exact: true }).click();
    await expect(noor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expectReadable(noor, ['nl', 'en']);
    await openPlan(noor, reference);
    await expect(noor.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await noor.goto(`/aanvragen/${reference}/controleren`);
    await expect(noor.getByText('Een collega dient de aanvraag in')).toBeVisible();
  });

  await test.step('as a contributor she writes, and what she wrote stays when her role ends', async () => {
    await row(NOOR.name).getByRole('button', { name: 'Rol wijzigen' }).click();
    await fatima.getByLabel('Schrijver').check();
    await fatima.getByRole('button', { name: 'Rol opslaan' }).click();
    await expect(fatima.getByRole('status')).toContainText('De rol van Noor Willems is gewijzigd.');
    await openPlan(noor, reference);
    const text = noor.getByRole('main').getByRole('textbox').first();
    await text.fill('Dit schreef Noor.');
    await noor.getByRole('main').locator('h1').click();
    await expect(noor.getByText(/Automatisch bewaard om/).first()).toBeVisible();
    await noor.goto(`/aanvragen/${reference}/mensen`);
    await expectReadable(noor, ['nl', 'en']);
    await fatima.reload();
    await row(NOOR.name).getByRole('button', { name: 'Rol beëindigen' }).click();
    await fatima.getByRole('dialog').getByRole('button', { name: 'Rol beëindigen' }).click();
    await expect(row(NOOR.name)).toHaveCount(0);
    await noor.reload();
    await expect(noor.getByRole('alert')).toContainText('Uw rol is beëindigd door Fatima Haddou');
    await openPlan(fatima, reference);
    await expect(fatima.getByRole('main').getByRole('textbox').first()).toHaveValue(
      'Dit schreef Noor.',
    );
  });
});

async function openPlan(page: Page, reference: string): Promise<void> {
  await page.goto(`/aanvragen/${reference}/onderdeel/goals-and-results`);
  await expect(page.getByRole('main').locator('h1')).toBeVisible();
}
