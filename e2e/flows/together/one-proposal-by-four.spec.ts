import type { Page } from '@playwright/test';
import { expectReadable } from '../../checks/accessible.js';
import {
  addPartner,
  expectSaved,
  fillSection,
  openTask,
  startApplication,
  submit,
  uploadDocuments,
} from '../../people/lead-applicant.js';
import { openFromMail } from '../../people/mail.js';
import { confirmPledge } from '../../people/partner.js';
import { rifAnswers } from '../../people/rif-answers.js';
import { group, typedDate } from '../../people/type-answer.js';
import { BERKEL, VAN_DALEN } from '../../people/partners.js';
import { expect, test } from '../../portal/test.js';

const TRANCHE = 'rif-2024-demo';
const TITLE = 'Eén plan van vier mensen';
const PAPERS = [
  'Plan van aanpak',
  'Activiteitenplanning',
  'Meerjarenbegroting',
  'Samenwerkingsovereenkomst',
];
const NOOR = { name: 'Noor Willems', email: 'noor@post.example' };
const GOALS = 'Doelen van de samenwerking';
const OF_NOOR = 'Noor schreef: zestig leerplaatsen in de regio, met opdrachten uit de praktijk.';
const OF_FATIMA = 'Fatima schreef: veertig leerplaatsen, en twintig daarna.';

test('lead, two partners and a signatory write and send one proposal', async ({ browserOf }) => {
  test.setTimeout(600_000);
  const [lead, sanne, joris, noor] = [
    await browserOf('Fatima Haddou'),
    await browserOf('Sanne Berkel'),
    await browserOf('Joris van Dalen'),
    await browserOf(NOOR.name),
  ];
  const reference = await startApplication(lead, TRANCHE, TITLE);
  const bands = (page: Page) => page.locator('budget-bands');

  await test.step('three are invited by mail, and each mail leads to its own invitation', async () => {
    const since = new Date();
    await addPartner(lead, reference, BERKEL);
    await addPartner(lead, reference, VAN_DALEN);
    await inviteSignatory(lead, reference);
    await Promise.all([
      accept(sanne, BERKEL.email, since),
      accept(joris, VAN_DALEN.email, since),
      openFromMail(noor, NOOR.email, since),
    ]);
    await noor.getByRole('button', { name: 'Ja, ik werk mee' }).click();
    await expect(noor.getByRole('heading', { name: 'U werkt mee' })).toBeVisible();
  });

  await test.step('two write the sections at once', async () => {
    const sections = rifAnswers(typedDate(90));
    const half = Math.ceil(sections.length / 2);
    await Promise.all(
      [
        { page: lead, own: sections.slice(0, half) },
        { page: noor, own: sections.slice(half) },
      ].map(async ({ page, own }) => {
        for (const section of own) await fillSection(page, reference, section);
      }),
    );
  });

  await test.step('of one question in two versions none is lost: a comment settles which it is', async () => {
    for (const page of [lead, noor]) await openTask(page, reference, 'Doelen en resultaten');
    await noor.getByLabel(GOALS, { exact: true }).fill(OF_NOOR);
    await expectSaved(noor);
    await lead.getByLabel(GOALS, { exact: true }).fill(OF_FATIMA);
    await lead.getByRole('main').locator('h1').click();
    const panel = lead.getByRole('alert').filter({ hasText: 'Noor Willems heeft dit onderdeel' });
    await expect(panel).toContainText(OF_FATIMA);
    await expect(panel).toContainText(OF_NOOR);
    await expectReadable(lead, ['nl', 'en']);
    await panel.getByRole('button', { name: /Neem over/ }).click();
    await expectSaved(lead);
    await comment(lead, 'Zestig is akkoord, dank u.');
    await noor.reload();
    await expect(noor.getByText('Zestig is akkoord, dank u.')).toBeVisible();
    await expect(noor.getByLabel(GOALS, { exact: true })).toHaveValue(OF_NOOR);
  });

  await test.step('three write the budget at once, and no line is lost', async () => {
    for (const page of [lead, sanne, joris]) await openTask(page, reference, 'Begroting');
    await Promise.all([
      addLine(lead, 'Docenten', '400.000', 'ROC Oostrand'),
      addLine(sanne, 'Praktijkinstructeurs', '250.000'),
      addLine(joris, 'Werkplaats', '250.000'),
    ]);
    await Promise.all([lead, sanne, joris].map(expectSaved));
    for (const page of [lead, sanne, joris]) {
      await page.reload();
      await expect(page.locator('form-budget-sums')).toContainText('€ 900.000,00');
    }
    await expectReadable(joris, ['nl', 'en']);
  });

  await test.step('who pays what turns right while it is typed', async () => {
    await openTask(lead, reference, 'Cofinanciering');
    await lead.getByLabel('In geld, ROC Oostrand').fill('50.000');
    await lead.getByLabel(`In geld, ${BERKEL.name}`).fill('200.000');
    await lead.getByLabel(`In natura, ${VAN_DALEN.name}`).fill('300.000');
    await expectSaved(lead);
    await openTask(lead, reference, 'Begroting');
    await lead.getByLabel('Toelichting op de kosten').fill('Uren maal tarief, en offertes.');
    await group(lead, 'Ontwikkelt u ook een Associate-degreeprogramma?').getByLabel('Nee').check();
    await lead.getByLabel('Gevraagde subsidie').fill('350.000');
    await expect(bands(lead)).toContainText('€ 50.000 te veel');
    await lead.getByLabel('Gevraagde subsidie').fill('300.000');
    await expect(bands(lead)).not.toContainText('te veel');
    await expect(bands(lead).getByText('€ 50.000 nog niet gedekt')).toHaveCount(1);
    await expectReadable(lead, ['nl', 'en']);
    await expectSaved(lead);
  });

  await test.step('the lead has those mailed whose word is missing, once', async () => {
    await lead.goto(`/aanvragen/${reference}/controleren`);
    await expect(lead.getByText('ligt bij Installatiegroep Berkel').first()).toBeVisible();
    await expect(lead.getByText('Vandaag nog niet gemaild.').first()).toBeVisible();
    await expectReadable(lead, ['nl', 'en']);
    await lead.getByRole('button', { name: /^Mail deze/ }).click();
    await expect(lead.getByText(/^Gemaild: .*Sanne Berkel/)).toBeVisible();
    await expect(lead.getByRole('button', { name: /^Mail deze/ })).toHaveCount(0);
    await sanne.goto('/berichten');
    await expect(sanne.getByText(`vraagt u om uw deel van ${reference} af te maken`)).toBeVisible();
    for (const page of [lead, sanne]) await openTask(page, reference, 'Begroting');
  });

  await test.step('a partner mends what the lead put down for it, and both give their word', async () => {
    await comment(sanne, 'Wij brengen 250.000 euro in, geen 200.000.');
    await lead.reload();
    await expect(lead.getByText('Wij brengen 250.000 euro in')).toBeVisible();
    await sanne.goto(`/aanvragen/${reference}/partners`);
    await sanne.getByLabel('In geld').fill('250.000');
    await sanne.getByRole('button', { name: /Bijdrage van € 250\.000 bevestigen/ }).click();
    await expect(sanne.getByText('Bevestigd door Sanne Berkel')).toBeVisible();
    await confirmPledge(joris, reference, 'Joris van Dalen');
    await lead.reload();
    await expect(bands(lead)).not.toContainText(/te (veel|weinig)|niet gedekt/);
  });

  await test.step('the documents come in, and the signatory sends it', async () => {
    await uploadDocuments(lead, reference, PAPERS);
    await noor.goto(`/aanvragen/${reference}/controleren`);
    await expect(noor.getByText('Alles is compleet')).toBeVisible();
    await expectReadable(noor, ['nl', 'en']);
    await submit(noor, reference);
  });

  await test.step('all four find in the receipt what each of them wrote', async () => {
    for (const page of [lead, sanne, joris, noor]) {
      await page.goto(`/aanvragen/${reference}/ontvangen`);
      for (const part of [OF_NOOR, 'Docenten', 'Praktijkinstructeurs', 'Werkplaats']) {
        await expect(page.getByRole('main')).toContainText(part);
      }
    }
    await expectReadable(sanne, ['nl', 'en']);
  });
});

async function inviteSignatory(lead: Page, reference: string): Promise<void> {
  await lead.goto(`/aanvragen/${reference}/mensen`);
  await lead.getByRole('button', { name: 'Collega uitnodigen' }).click();
  await lead.getByLabel('Naam van uw collega').fill(NOOR.name);
  await lead.getByLabel('E-mailadres van uw collega').fill(NOOR.email);
  await lead.getByLabel('Ondertekenaar').check();
  await lead.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await expect(lead.getByRole('listitem').filter({ hasText: NOOR.name })).toContainText(
    'Uitgenodigd, kan antwoorden tot en met',
  );
}

async function accept(partner: Page, address: string, since: Date): Promise<void> {
  await openFromMail(partner, address, since);
  await partner.getByLabel('Ja, wij doen mee').check();
  await partner.getByRole('button', { name: 'Antwoord versturen' }).click();
  await expect(partner.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
}

/** The first line of whoever writes it; the lead says whose it is. */
async function addLine(page: Page, what: string, amount: string, owner?: string): Promise<void> {
  const row = 'regel 1';
  await page.getByRole('button', { name: 'Kostenregel toevoegen' }).click();
  if (owner) await page.getByLabel(`Partner, ${row}`).selectOption({ label: owner });
  await page.getByLabel(`Soort kosten, ${row}`).selectOption({ label: 'Inhuur van derden' });
  await page.getByLabel(`Omschrijving, ${row}`).fill(what);
  await page.getByLabel(`Bedrag, ${row}`).fill(amount);
}

async function comment(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Opmerking maken' }).click();
  await page.getByLabel('Uw opmerking').fill(text);
  await page.getByRole('button', { name: 'Opmerking plaatsen' }).click();
  await expect(page.getByText('Uw opmerking is geplaatst.')).toBeVisible();
}
