import { expectReadable } from '../../checks/accessible.js';
import { addPartner, startApplication } from '../../people/lead-applicant.js';
import * as partners from '../../people/partners.js';
import { expect, test } from '../../portal/test.js';

const TRANCHE = 'rif-2024-demo';
const REASON = 'Onze raad heeft hier dit jaar geen geld voor.';

const BERKEL = { ...partners.BERKEL, contact: 'Afdeling inkoop', email: 'inkoop@berkel.example' };
const LINDEVOORT = { ...partners.LINDEVOORT, email: 'verkeerd@lindevoort.example' };

test('partners are invited by mail, and accept or decline for themselves', async ({
  browserOf,
}) => {
  const [lead, sanne, mira, stranger] = [
    await browserOf('Fatima Haddou'),
    await browserOf('Sanne Berkel'),
    await browserOf('Mira de Groot'),
    await browserOf('Joris van Dalen'),
  ];
  const reference = await startApplication(lead, TRANCHE, 'Partners op uitnodiging');
  let invitation = '';
  const card = (name: string) => lead.locator('partner-card').filter({ hasText: name });

  await test.step('the lead applicant names two partners, and sees that they are invited', async () => {
    await addPartner(lead, reference, BERKEL);
    await addPartner(lead, reference, LINDEVOORT);
    await expect(card(BERKEL.name)).toContainText(`via ${BERKEL.email}`);
    await expectReadable(lead, ['nl', 'en']);
  });

  await test.step('the mail leads to the invitation; who accepts goes on to its contribution', async () => {
    const mails = await (await sanne.request.get('/local/mail')).text();
    expect(mails).toContain(BERKEL.email);
    await sanne.goto('/');
    const asked = sanne.locator('.task').filter({ hasText: 'Partners op uitnodiging' });
    await asked.getByRole('link', { name: 'De uitnodiging beantwoorden' }).click();
    await expect(sanne.getByRole('heading', { level: 1 })).toContainText(
      'vraagt Installatiegroep Berkel om mee te doen',
    );
    invitation = new URL(sanne.url()).pathname;
    await expectReadable(sanne, ['nl', 'en']);
    await sanne.getByLabel('Ja, wij doen mee').check();
    await sanne.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(sanne.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
    await expectReadable(sanne, ['nl']);
    await sanne.getByRole('link', { name: 'Naar uw bijdrage' }).click();
    await expect(sanne.getByRole('button', { name: /bevestigen/ })).toBeVisible();
  });

  await test.step('who reads a link that was passed on learns nothing', async () => {
    await lead.reload();
    await expect(card(BERKEL.name)).toContainText('Heeft de uitnodiging aangenomen');
    await stranger.goto(invitation);
    await expect(stranger.getByRole('alert')).toContainText(
      'Deze uitnodiging is voor iemand anders',
    );
    await expect(stranger.getByText(reference)).toHaveCount(0);
  });

  await test.step('a wrong address is mended; who declines says why, and loses none of it', async () => {
    await card(LINDEVOORT.name).getByRole('button', { name: 'Opnieuw uitnodigen' }).click();
    await lead.getByLabel('E-mailadres van de contactpersoon').fill('mira@lindevoort.example');
    await lead.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expect(card(LINDEVOORT.name)).toContainText('via mira@lindevoort.example');
    await mira.goto(`/aanvragen/${reference}/partners`);
    await mira.getByRole('link', { name: 'Antwoord op de uitnodiging' }).click();
    await mira.getByLabel('Nee, wij doen niet mee').check();
    await mira.getByLabel('Waarom doet u niet mee?').fill(REASON);
    await mira.reload();
    await expect(mira.getByLabel('Waarom doet u niet mee?')).toHaveValue(REASON);
    await mira.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(mira.getByRole('heading', { name: 'U doet niet mee' })).toBeVisible();
    await expectReadable(mira, ['nl', 'en']);
    await lead.reload();
    await expect(card(LINDEVOORT.name)).toContainText(REASON);
    await expectReadable(lead, ['nl', 'en']);
  });
});
