import { expectReadable } from '../checks/accessible.js';
import { expect, test } from '../portal/test.js';

const file = (text: string) => ({
  name: 'talen.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('an officer sees what a version of a list changes before it is taken in', async ({
  browserOf,
}) => {
  const [officer, decider] = [await browserOf('Lotte Vermeer'), await browserOf('Ruben Aalbers')];
  const fill = async (year: string) => {
    await officer.getByRole('button', { name: '+ Nieuwe versie voorstellen' }).click();
    await officer.getByLabel('Code van de lijst').fill('languages');
    await officer.getByLabel('Bron').fill('Instituut');
    await officer.getByLabel('Dag').fill('1');
    await officer.getByLabel('Maand').fill('1');
    await officer.getByLabel('Jaar').fill(year);
  };
  const preview = () =>
    officer.locator('import-list').getByRole('button', { name: 'Verschil bekijken' }).click();

  await test.step('she finds the page in the navigation, and is told what is missing', async () => {
    await officer.goto('/beheer');
    await officer.getByRole('link', { name: 'Lijsten' }).click();
    await expectReadable(officer, ['nl', 'en']);
    await fill('2026');
    await preview();
    await expect(officer.getByRole('link', { name: 'Kies een bestand' })).toBeVisible();
    await expectReadable(officer, ['nl']);
  });

  await test.step('a line that is not right is named, and the first version is taken in', async () => {
    await officer.locator('#list-file').setInputFiles(file('code;nl;en\nnl;Nederlands;\n'));
    await preview();
    await expect(officer.getByRole('link', { name: /Regel 2/ })).toBeVisible();
    const right = 'code;nl;en\nnl;Nederlands;Dutch\nfr;Frans;French\n';
    await officer.locator('#list-file').setInputFiles(file(right));
    await preview();
    await expect(officer.getByText('Dit is de eerste versie van deze lijst')).toBeVisible();
    await officer.getByRole('button', { name: 'Deze versie voorleggen' }).click();
    await expect(officer.getByText('De nieuwe versie is voorgelegd.')).toBeVisible();
    await expect(officer.getByText('U hebt dit zelf voorgesteld.')).toBeVisible();
    await expectReadable(officer, ['nl', 'en']);
  });

  await test.step('another sees what it changes, and approves it', async () => {
    await decider.goto('/beheer/lijsten');
    await decider.getByRole('button', { name: 'Verschil bekijken' }).click();
    await expect(decider.getByText('Dit is de eerste versie van deze lijst')).toBeVisible();
    await expectReadable(decider, ['nl', 'en']);
    await decider.getByRole('button', { name: 'Goedkeuren' }).click();
    await expect(decider.getByText('De nieuwe versie is goedgekeurd en ingevoerd.')).toBeVisible();
  });

  await test.step('of the next one she sees what comes, goes and reads otherwise', async () => {
    await fill('2027');
    const next = 'code;nl;en\nnl;Nederlands (taal);Dutch\nde;Duits;German\n';
    await officer.locator('#list-file').setInputFiles(file(next));
    await preview();
    await expect(officer.getByText('Verschil met de versie van')).toBeVisible();
    for (const heading of ['Nieuw: 1', 'Vervalt: 1', 'Gewijzigd: 1']) {
      await expect(officer.getByRole('heading', { name: heading })).toBeVisible();
    }
    await expect(officer.getByText('nl · Nederlands (taal) / Dutch')).toBeVisible();
    await expectReadable(officer, ['nl', 'en']);
    await officer.getByRole('button', { name: 'Deze versie voorleggen' }).click();
    await expect(officer.getByText('De nieuwe versie is voorgelegd.')).toBeVisible();
  });

  await test.step('it comes back with the reason, and the version before holds on', async () => {
    await decider.reload();
    await decider.getByRole('button', { name: 'Terugsturen' }).click();
    await decider.getByRole('button', { name: 'Terugsturen' }).click();
    await expect(decider.getByRole('link', { name: /minstens 10 tekens/ })).toBeVisible();
    await decider.getByLabel('Waarom?').fill('Frans hoort er nog bij.');
    await decider.getByRole('button', { name: 'Terugsturen' }).click();
    await expect(decider.getByText('Reden: Frans hoort er nog bij.')).toBeVisible();
    await expectReadable(decider, ['nl', 'en']);
    const card = decider.locator('ui-card').filter({ hasText: /^\s*languages/ });
    await expect(card.getByText('2 regels')).toHaveCount(1);
  });
});
