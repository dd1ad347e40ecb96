import { openTask, startApplication } from '../people/lead-applicant.js';
import { expect, test } from '../portal/test.js';

test('an officer who goes back finds the list filtered, searched and scrolled as it was left', async ({
  browserOf,
}) => {
  const lotte = await browserOf('Lotte Vermeer');
  await lotte.goto('/beheer?toon=alles');
  const search = lotte.locator('input#caseload-search');
  await search.fill('RIF');
  const rows = lotte.locator('.cdk-virtual-scrollable, cdk-virtual-scroll-viewport').first();
  await rows.evaluate((list) => list.scrollTo({ top: 400 }));
  await expect.poll(() => rows.evaluate((list) => list.scrollTop)).toBeGreaterThan(300);
  const open = () =>
    lotte.getByRole('main').locator('a[href^="/beheer/aanvragen/"]').nth(8).click();
  for (const back of ['browser', 'link'] as const) {
    await open();
    await expect(lotte).toHaveURL(/\/beheer\/aanvragen\//);
    await expect(lotte.getByRole('heading', { level: 1 })).toBeVisible();
    if (back === 'browser') await lotte.goBack();
    else await lotte.locator('a.back-link').first().click();
    await expect(lotte).toHaveURL(/\/beheer\?toon=alles$/);
    await expect(search).toHaveValue('RIF');
    await expect.poll(() => rows.evaluate((list) => list.scrollTop)).toBeGreaterThan(300);
  }
});

test('a school that goes back finds its filters as it left them', async ({ browserOf }) => {
  const els = await browserOf();
  await els.goto('/regelingen/course-offer');
  await els.getByRole('link', { name: 'Zoek in het aanbod' }).click();
  await els.getByRole('checkbox', { name: /^Zeeland/ }).check();
  await expect(els.getByRole('status').getByText(/gevonden/)).toBeVisible();
  await els
    .getByRole('link', { name: /^Vraag dit aan/ })
    .first()
    .click();
  await expect(els.getByRole('checkbox', { name: /^Zeeland/ })).toBeHidden();
  await els.goBack();
  await expect(els.getByRole('checkbox', { name: /^Zeeland/ })).toBeChecked();
});

test('who goes back in the middle of a sentence finds it again', async ({ browserOf }) => {
  const lead = await browserOf('Fatima Haddou');
  const reference = await startApplication(lead, 'rif-2024-demo', 'Terug in een zin');
  await openTask(lead, reference, 'Regio en arbeidsmarkt');
  await lead.getByLabel('Vraag van de arbeidsmarkt').fill('Halverwege een zin');
  await lead.goBack();
  await expect(lead).toHaveURL(new RegExp(`/aanvragen/${reference}$`));
  await lead.goForward();
  await expect(lead.getByLabel('Vraag van de arbeidsmarkt')).toHaveValue('Halverwege een zin');
});
