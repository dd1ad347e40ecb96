import { expectReadable } from '../../checks/accessible.js';
import { addPartner, startApplication } from '../../people/lead-applicant.js';
import * as partners from '../../people/partners.js';
import { expect, test } from '../../portal/test.js';

const TRANCHE = 'rif-2024-demo';
const NO_ROOM = 'Wij hebben dit jaar geen ruimte voor nog een project.';
const NO_FIT = 'De gemeente past bij nader inzien niet bij dit plan.';

const BERKEL = { ...partners.BERKEL, email: 'inkoop@berkel.example' };

test('partners leave and are replaced, and another takes the lead', async ({ browserOf }) => {
  const [lead, sanne, mira, wim] = [
    await browserOf('Fatima Haddou'),
    await browserOf('Sanne Berkel'),
    await browserOf('Mira de Groot'),
    await browserOf('Wim Poppe'),
  ];
  const reference = await startApplication(lead, TRANCHE, 'Wie er meedoet, verandert');
  const page = `/aanvragen/${reference}/partners`;
  const card = (name: string) => lead.locator('partner-card').filter({ hasText: name });
  for (const partner of [BERKEL, partners.LINDEVOORT, partners.LINDE])
    await addPartner(lead, reference, partner);

  await test.step('a partner sees what its leaving does, and leaves with a reason', async () => {
    await sanne.goto(page);
    await sanne.getByLabel('In geld').fill('50.000');
    await sanne.getByRole('button', { name: /Bijdrage van € 50\.000 bevestigen/ }).click();
    await expect(sanne.getByText('Bevestigd door Sanne Berkel')).toBeVisible();
    await sanne.getByRole('link', { name: 'Niet meer meedoen …' }).click();
    await expect(sanne.getByRole('heading', { name: 'Wat er verandert' })).toBeVisible();
    await expect(sanne.getByText('voldoet daarna niet meer aan de regeling')).toBeVisible();
    await expect(sanne.getByText(`${BERKEL.name}: € 50.000`)).toBeVisible();
    await expectReadable(sanne, ['nl', 'en']);
    await sanne.getByLabel('Waarom doet uw organisatie niet meer mee?').fill(NO_ROOM);
    await sanne.getByRole('button', { name: 'Niet meer meedoen' }).click();
    await expect(sanne.getByRole('heading', { name: 'doet niet meer mee' }).last()).toBeVisible();
  });

  await test.step('the lead reads why, and invites another in its place', async () => {
    await lead.goto(page);
    await expect(card(BERKEL.name)).toContainText(NO_ROOM);
    await card(BERKEL.name)
      .getByRole('link', { name: /halen of vervangen/ })
      .click();
    await lead.getByLabel('Ja, een andere organisatie').check();
    await lead.getByLabel('Naam van de organisatie').fill('Werkplaats Noord');
    await lead.getByLabel('Soort organisatie').selectOption({ label: BERKEL.kind });
    await lead.getByLabel('Contactpersoon', { exact: true }).fill('Lara Noord');
    await lead.getByLabel('E-mailadres van de contactpersoon').fill('lara@noord.example');
    await expect(lead.getByText('Dit moet nog worden bevestigd')).toBeVisible();
    await expectReadable(lead, ['nl', 'en']);
    await lead.getByRole('button', { name: /vervangen en de nieuwe partner uitnodigen/ }).click();
    await lead.getByRole('link', { name: 'Naar de partners', exact: true }).click();
    await expect(card('Werkplaats Noord')).toContainText('€ 50.000');
    await expect(card('Werkplaats Noord')).toContainText('Nog geen akkoord');
    await expect(lead.getByText(`verving ${BERKEL.name} door Werkplaats Noord`)).toBeVisible();
  });

  await test.step('who is taken out while it types reads why, and keeps its words in sight', async () => {
    await mira.goto(page);
    await mira.getByLabel('In geld').fill('12.345');
    await card(partners.LINDEVOORT.name)
      .getByRole('link', { name: /halen of vervangen/ })
      .click();
    await lead.getByLabel('Waarom doet deze partner niet meer mee?').fill(NO_FIT);
    await lead.getByRole('button', { name: 'uit de aanvraag halen' }).click();
    await expect(lead.getByText('is uit de aanvraag')).toBeVisible();
    await mira.getByLabel('In geld').blur();
    await expect(mira.getByText(NO_FIT)).toBeVisible();
    await expect(mira.getByText('U typte € 12.345 in geld')).toBeVisible();
  });

  await test.step('the lead goes to a partner that the regulation admits, once it takes it over', async () => {
    await lead.goto(page);
    await expect(card('Werkplaats Noord').getByText('Penvoerder laten worden')).toHaveCount(0);
    await card(partners.LINDE.name)
      .getByRole('link', { name: /Penvoerder laten worden/ })
      .click();
    await expect(lead.getByText('IBAN waarop u de subsidie ontvangt')).toBeVisible();
    await expectReadable(lead, ['nl', 'en']);
    await lead.getByRole('button', { name: /Penvoerderschap aanbieden/ }).click();
    await expect(lead.getByRole('button', { name: 'Aanbod intrekken' })).toBeVisible();
    await wim.goto(page);
    await wim.getByRole('link', { name: /Penvoerderschap aangeboden/ }).click();
    await expectReadable(wim, ['nl', 'en']);
    await wim
      .getByRole('button', { name: /overnemen/ })
      .first()
      .click();
    await expect(wim.getByText(`${partners.LINDE.name} is penvoerder`)).toBeVisible();
    await wim.goto(page);
    await expect(wim.getByRole('button', { name: /Partner toevoegen/ })).toBeVisible();
    await lead.goto(page);
    await expect(lead.getByRole('button', { name: /Partner toevoegen/ })).toHaveCount(0);
  });
});
