import { expectReadable } from '../../checks/accessible.js';
import { addPartner, startApplication } from '../../people/lead-applicant.js';
import { BERKEL } from '../../people/partners.js';
import { expect, test } from '../../portal/test.js';

test('the lead applicant and a partner talk about a section beside it', async ({
  browserOf,
  phoneOf,
}) => {
  const [fatima, sanne] = [await browserOf('Fatima Haddou'), await phoneOf('Sanne Berkel')];
  const reference = await startApplication(fatima, 'rif-2024-demo', 'Samen besproken');
  await addPartner(fatima, reference, BERKEL);
  await sanne.goto('/');
  await sanne.getByRole('link', { name: 'De uitnodiging beantwoorden' }).first().click();
  await sanne.getByLabel('Ja, wij doen mee').check();
  await sanne.getByRole('button', { name: 'Antwoord versturen' }).click();
  await expect(sanne.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
  const section = `/aanvragen/${reference}/onderdeel/goals-and-results`;

  await test.step('she comments, mentions her, and what she typed survives a reload', async () => {
    await fatima.goto(section);
    await fatima.getByRole('button', { name: 'Opmerking maken' }).click();
    await fatima.getByRole('button', { name: 'Opmerking plaatsen' }).click();
    await expect(fatima.getByText('Schrijf eerst uw opmerking.').first()).toBeVisible();
    await fatima.getByLabel('Uw opmerking').fill('Kunt u hier de leerplaatsen noemen?');
    await fatima.reload();
    await expect(fatima.getByLabel('Uw opmerking')).toHaveValue(/leerplaatsen/);
    await fatima
      .getByLabel('Iemand noemen (@)')
      .selectOption({ label: 'Sanne Berkel (Installatiegroep Berkel)' });
    await expectReadable(fatima, ['nl', 'en']);
    await fatima.getByRole('button', { name: 'Opmerking plaatsen' }).click();
    await expect(fatima.getByText('Uw opmerking is geplaatst.')).toBeVisible();
  });

  await test.step('the message leads her to the thread, where she answers', async () => {
    await sanne.goto('/berichten');
    await sanne.getByText(`Fatima Haddou noemt u in een opmerking bij ${reference}`).click();
    await sanne.getByRole('main').locator('a[href*="opmerking="]').first().click();
    await expect(sanne.getByRole('article', { name: 'Opmerking van Fatima Haddou' })).toBeFocused();
    await expectReadable(sanne, ['nl', 'en']);
    await sanne.getByRole('button', { name: 'Antwoorden' }).click();
    await sanne.getByLabel('Antwoorden').fill('Twaalf, vanaf september.');
    await sanne.getByRole('button', { name: 'Antwoord plaatsen' }).click();
    await expect(sanne.getByText('Uw antwoord is geplaatst.')).toBeVisible();
  });

  await test.step('she resolves it, and can open it again', async () => {
    await fatima.reload();
    await expect(fatima.getByText('Twaalf, vanaf september.')).toBeVisible();
    await fatima.getByRole('button', { name: 'Afhandelen' }).click();
    await fatima.getByText('Afgehandeld (1)').click();
    await expect(fatima.getByText(/Afgehandeld door Fatima Haddou/)).toBeVisible();
    await expectReadable(fatima, ['nl', 'en']);
    await fatima.getByRole('button', { name: 'Heropenen' }).click();
    await expect(fatima.getByRole('button', { name: 'Afhandelen' })).toBeVisible();
  });

  await test.step('what is for the own organisation a partner does not see', async () => {
    await fatima.getByRole('button', { name: 'Opmerking maken' }).click();
    await fatima.getByLabel('Uw opmerking').fill('Alleen voor ons.');
    await fatima.getByLabel('Alleen mensen van ROC Oostrand').check();
    await fatima.getByRole('button', { name: 'Opmerking plaatsen' }).click();
    await expect(fatima.getByText('Alleen voor ROC Oostrand')).toBeVisible();
    await sanne.reload();
    await expect(sanne.getByText('Twaalf, vanaf september.')).toBeVisible();
    await expect(sanne.getByText('Alleen voor ons.')).toHaveCount(0);
  });

  await test.step('she asks the partner to write the section by a day, who says that it is done', async () => {
    await fatima.getByRole('button', { name: 'Iemand vragen' }).click();
    await fatima.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(fatima.getByText('Kies een organisatie.').first()).toBeVisible();
    await fatima.getByLabel('Welke organisatie schrijft het?').selectOption({ label: BERKEL.name });
    await expectReadable(fatima, ['nl', 'en']);
    await fatima.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(fatima.getByText(`Wordt geschreven door ${BERKEL.name}`)).toBeVisible();
    await sanne.goto(`/aanvragen/${reference}`);
    await expect(sanne.getByText(`Wordt geschreven door ${BERKEL.name}`)).toBeVisible();
    await expectReadable(sanne, ['nl', 'en']);
    await sanne.goto(section);
    await sanne.getByRole('button', { name: 'Dit onderdeel is klaar' }).click();
    await expect(sanne.getByText(/Klaar gemeld door Sanne Berkel/)).toBeVisible();
    await fatima.goto(`/aanvragen/${reference}`);
    await expect(fatima.getByText(/Klaar gemeld door Sanne Berkel/)).toBeVisible();
  });
});
