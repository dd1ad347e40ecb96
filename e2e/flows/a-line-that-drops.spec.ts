import type { Page } from '@playwright/test';
import { expectSaved, openTask, startApplication } from '../people/lead-applicant.js';
import { countDialogs } from '../people/session.js';
import { expect, test } from '../portal/test.js';

const LONG =
  'Bedrijven in de regio vragen vakmensen. ' +
  Array.from({ length: 40 }, () => 'En nog een zin.').join(' ');

const question = (page: Page) => page.getByLabel('Vraag van de arbeidsmarkt');
const region = (page: Page) => page.getByLabel('Regio', { exact: true });

test('a line that drops loses nothing, and what was typed is saved when it returns', async ({
  browserOf,
}) => {
  const lead = await browserOf('Fatima Haddou');
  const dialogs = countDialogs(lead);
  const reference = await startApplication(lead, 'rif-2024-demo', 'Zonder verbinding');
  await openTask(lead, reference, 'Regio en arbeidsmarkt');
  await lead.context().setOffline(true);
  await question(lead).fill(LONG);
  await region(lead).fill('Oost-Gelderland');
  await question(lead).click();
  await expect(lead.getByText('Niet bewaard: geen verbinding.')).toBeVisible();
  await expect(lead.getByText(/Automatisch bewaard om/)).toBeHidden();
  await question(lead).pressSequentially('En verder.');
  await lead.context().setOffline(false);
  await expectSaved(lead);
  await lead.reload();
  await expect(question(lead)).toHaveValue(/En verder\./);
  await expect(region(lead)).toHaveValue('Oost-Gelderland');
  expect(dialogs()).toBe(0);
});

test('thirty seconds without the portal: it tries by itself until everything is saved', async ({
  browserOf,
}) => {
  const lead = await browserOf('Fatima Haddou');
  const reference = await startApplication(lead, 'rif-2024-demo', 'Dertig seconden');
  await lead.clock.install();
  await openTask(lead, reference, 'Regio en arbeidsmarkt');
  let tries = 0;
  await lead.route('**/v1/**', async (route) => {
    tries++;
    await route.abort('connectionfailed');
  });
  await question(lead).fill(LONG);
  await region(lead).fill('Oost-Gelderland');
  await question(lead).click();
  await expect(lead.getByText('Niet bewaard: geen verbinding.')).toBeVisible();
  for (let seconds = 0; seconds < 30; seconds += 5) await lead.clock.runFor(5_000);
  expect(tries).toBeGreaterThan(1);
  await question(lead).pressSequentially('En verder.');
  await lead.unroute('**/v1/**');
  await lead.clock.runFor(60_000);
  await expectSaved(lead);
  await lead.reload();
  await expect(question(lead)).toHaveValue(/En verder\./);
});

test('a reload while the save fails brings back what was typed, and saves it', async ({
  browserOf,
}) => {
  const lead = await browserOf('Fatima Haddou');
  const reference = await startApplication(lead, 'rif-2024-demo', 'Herladen zonder lijn');
  await openTask(lead, reference, 'Regio en arbeidsmarkt');
  const isSave = (address: URL) => address.pathname.includes('/sections/');
  await lead.route(isSave, (route) =>
    route.request().method() === 'GET' ? route.fallback() : route.abort('connectionfailed'),
  );
  await question(lead).fill(LONG);
  await region(lead).click();
  await expect(lead.getByText('Niet bewaard: geen verbinding.')).toBeVisible();
  lead.on('dialog', (dialog) => void dialog.accept());
  await lead.reload();
  await expect(question(lead)).toHaveValue(LONG);
  await lead.unroute(isSave);
  await expectSaved(lead);
  await lead.reload();
  await expect(question(lead)).toHaveValue(LONG);
});
