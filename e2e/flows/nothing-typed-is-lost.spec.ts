import type { Page } from '@playwright/test';
import { expectAccessible, expectNoViolations } from '../checks/accessible.js';
import { expectSaved, openTask, startApplication } from '../people/lead-applicant.js';
import { begin } from '../people/on-a-phone.js';
import { paper } from '../people/papers.js';
import { comeBack, countDialogs, endSession } from '../people/session.js';
import { signIn } from '../people/sign-in.js';
import { expect, test } from '../portal/test.js';

const LONG =
  'De aanvraag noemt geen bedrag per partner en de handtekening van de tweede partner ontbreekt. ' +
  Array.from({ length: 46 }, () => 'Vul dat aan.').join(' ');

interface AssignmentList {
  readonly items: readonly { readonly id: string; readonly status: string }[];
}

interface ApplicationList {
  readonly items: readonly {
    readonly reference: string;
    readonly state: { readonly state: string };
  }[];
}

/** What the API answers to somebody who is signed in. */
async function ask<Answer>(page: Page, address: string): Promise<Answer> {
  const answer = await page.request.get(address);
  const body: Answer = await answer.json();
  return body;
}

test.describe('a session that ends', () => {
  test('in a section: one calm panel, the text stays, and is saved afterwards', async ({
    browserOf,
  }) => {
    const lead = await browserOf('Fatima Haddou');
    const dialogs = countDialogs(lead);
    const reference = await startApplication(lead, 'rif-2024-demo', 'Niets gaat weg');
    await openTask(lead, reference, 'Regio en arbeidsmarkt');
    await endSession(lead);
    await lead.getByLabel('Vraag van de arbeidsmarkt').fill(LONG);
    await lead.getByLabel('Regio', { exact: true }).click();
    await expect(lead.getByText('Niet bewaard: u bent niet meer ingelogd')).toBeVisible();
    await expectAccessible(lead);
    await comeBack(lead, 'Fatima Haddou');
    await expectSaved(lead);
    expect(dialogs()).toBe(0);
    await lead.reload();
    await expect(lead.getByLabel('Vraag van de arbeidsmarkt')).toHaveValue(LONG);
  });

  test('in a section, and somebody signs in again in the same tab', async ({ browserOf }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Zelfde tabblad');
    await openTask(lead, reference, 'Regio en arbeidsmarkt');
    await endSession(lead);
    await lead.getByLabel('Vraag van de arbeidsmarkt').fill(LONG);
    await lead.getByLabel('Regio', { exact: true }).click();
    await lead.getByRole('link', { name: 'Inloggen in dit tabblad' }).click();
    await lead.getByRole('button', { name: 'Fatima Haddou' }).click();
    await expect(lead.getByLabel('Vraag van de arbeidsmarkt')).toHaveValue(LONG);
    await expect(lead.getByText(/is teruggezet/)).toBeVisible();
    await expectSaved(lead);
  });

  test('and another person signs in: nothing of the one before is shown or saved', async ({
    browserOf,
  }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Van Fatima');
    await openTask(lead, reference, 'Regio en arbeidsmarkt');
    await endSession(lead);
    await lead.getByLabel('Vraag van de arbeidsmarkt').fill(LONG);
    await lead.getByLabel('Regio', { exact: true }).click();
    const other = await lead.context().newPage();
    await signIn(other, 'Sanne Berkel');
    await expect(lead).toHaveURL(/\/$/);
    await expect(lead.getByRole('banner')).toContainText('Sanne Berkel');
    await expect(lead.getByRole('heading', { name: 'Nog niet bewaard' })).toBeHidden();
    await signIn(lead, 'Fatima Haddou');
    await expect(lead.getByRole('heading', { name: 'Nog niet bewaard' })).toBeVisible();
    await lead.goto(`/aanvragen/${reference}`);
    await lead.getByRole('link', { name: 'Regio en arbeidsmarkt' }).first().click();
    await expect(lead.getByLabel('Vraag van de arbeidsmarkt')).toHaveValue(LONG);
    await expectSaved(lead);
  });

  test('on a page of questions', async ({ phoneOf }) => {
    const ioana = await phoneOf('Ioana');
    await ioana.goto('/aanvragen/nieuw/training-voucher-demo');
    await begin(ioana, 'nl', 'Alle sectoren');
    const address = ioana.url();
    const answer = ioana.getByRole('main').getByRole('radio').first();
    await expect(answer).toBeVisible();
    await endSession(ioana);
    await answer.check();
    // In one go: as the answer is left a panel appears, which takes the button from under a finger or the key.
    await ioana.getByRole('button', { name: 'Volgende', exact: true }).dispatchEvent('click');
    await comeBack(ioana, 'Ioana');
    await expect(ioana).not.toHaveURL(address);
    await ioana.goto(address);
    await expect(ioana.getByRole('main').getByRole('radio').first()).toBeChecked();
  });

  test('on a score sheet', async ({ browserOf }) => {
    const henk = await browserOf('Henk Visser');
    const { items } = await ask<AssignmentList>(henk, '/v1/assignments');
    const open = items.find(({ status }) => status === 'declared' || status === 'invited');
    await henk.goto(`/beoordelen/${open?.id}`);
    if (open?.status === 'invited') {
      await henk.getByRole('radio', { name: /^Geen belang/ }).check();
      await henk.getByRole('button', { name: 'Verklaren en dossier openen' }).click();
    }
    const motivation = henk.getByLabel('Motivering').first();
    await expect(motivation).toBeVisible();
    await endSession(henk);
    await motivation.fill(LONG);
    await motivation.blur();
    await comeBack(henk, 'Henk Visser');
    await expect(henk.getByText(/Automatisch bewaard om/)).toBeVisible();
    await henk.reload();
    await expect(motivation).toHaveValue(LONG);
  });

  test('in the motivation of an officer', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    const { items } = await ask<ApplicationList>(lotte, '/v1/applications/caseload?limit=500');
    const submitted = items.find(({ state }) => state.state === 'submitted');
    await lotte.goto(`/beheer/aanvragen/${submitted?.reference}`);
    await lotte.getByRole('button', { name: 'Aanvulling vragen' }).click();
    await endSession(lotte);
    await lotte.getByLabel('Motivering').fill(LONG);
    await lotte.getByRole('button', { name: 'Bekijk wat dit doet' }).click();
    await expect(lotte.getByLabel('Motivering')).toHaveValue(LONG);
    await comeBack(lotte, 'Lotte Vermeer');
    await lotte.locator('form').getByRole('button', { name: 'Aanvulling vragen' }).click();
    await expect(lotte.getByLabel('Motivering')).toHaveCount(0);
    await expect(lotte.getByText('Wacht op aanvulling').first()).toBeVisible();
  });

  test('in what partners put in', async ({ browserOf }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Toezegging');
    await openTask(lead, reference, 'Cofinanciering');
    const cash = lead.getByLabel('In geld, ROC Oostrand');
    await endSession(lead);
    await cash.fill('12.500');
    await cash.blur();
    await comeBack(lead, 'Fatima Haddou');
    await expectSaved(lead);
    await lead.reload();
    await expect(cash).toHaveValue('12.500,00');
  });

  test('while a document is added', async ({ browserOf }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Document');
    await openTask(lead, reference, 'Documenten');
    await endSession(lead);
    const file = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: await paper('Plan') };
    await lead.locator('input[type=file]').first().setInputFiles(file);
    await comeBack(lead, 'Fatima Haddou');
    await expect(lead.getByRole('link', { name: 'plan.pdf' })).toBeVisible();
  });

  test('in the form of a new tranche, even through a reload', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    await lotte.goto('/beheer/tranches/nieuw');
    await lotte.getByLabel('Code', { exact: true }).fill('rif-2031');
    await lotte.locator('#name-nl').fill('RIF 2031');
    await endSession(lotte);
    await lotte.getByLabel('Waar is dit bekendgemaakt?').fill('Nagemaakt: Stcrt. 31');
    await lotte.reload();
    await lotte.getByRole('main').getByRole('link', { name: 'Inloggen', exact: true }).click();
    await lotte.getByRole('button', { name: 'Lotte Vermeer' }).click();
    await expect(lotte.getByLabel('Code', { exact: true })).toHaveValue('rif-2031');
    await expect(lotte.locator('#name-nl')).toHaveValue('RIF 2031');
    await expect(lotte.getByLabel('Waar is dit bekendgemaakt?')).toHaveValue(
      'Nagemaakt: Stcrt. 31',
    );
  });
});

test('an amount that is being typed is there after a reload, and half of one is sent to no partner', async ({
  browserOf,
}) => {
  const lead = await browserOf('Fatima Haddou');
  const dialogs = countDialogs(lead);
  const reference = await startApplication(lead, 'rif-2024-demo', 'Midden in een bedrag');
  await openTask(lead, reference, 'Begroting');
  const asked = lead.getByLabel('Gevraagde subsidie');
  await asked.pressSequentially('25.000');
  await lead.reload();
  await expect(asked).toHaveValue('25.000,00');
  await expectSaved(lead);
  await openTask(lead, reference, 'Cofinanciering');
  const cash = lead.getByLabel('In geld, ROC Oostrand');
  await cash.fill('2');
  await lead.reload();
  await expect(cash).toHaveValue('2,00');
  await expect(lead.getByText(/Wat u hier op .* is nog niet bewaard/)).toBeVisible();
  const partners = await lead.request.get(`/v1/applications/${reference}/partners`);
  expect(await partners.text()).not.toContain('"cashCents":200,');
  await expectAccessible(lead);
  await lead.getByRole('button', { name: /^Nu bewaren/ }).click();
  await expectSaved(lead);
  expect(dialogs()).toBe(0);
});

test('somebody who does nothing is warned, and stays with one click', async ({ browserOf }) => {
  const lead = await browserOf('Fatima Haddou');
  await lead.clock.install();
  // Every answer of the portal lets the session go on: the last must be in before time goes by.
  await lead.goto('/aanvragen', { waitUntil: 'networkidle' });
  await expect(lead.getByRole('heading', { level: 1 })).toBeVisible();
  await lead.clock.fastForward('25:30');
  const warning = lead.getByRole('alertdialog', { name: /wordt u uitgelogd/ });
  await expect(warning).toBeVisible();
  // Pressing anything else, the switch of languages too, is being there: the session then goes on.
  await expectNoViolations(lead);
  await warning.getByRole('button', { name: 'Ingelogd blijven' }).click();
  await expect(warning).toBeHidden();
});

test('somebody sees where they are signed in, and signs out there', async ({ browserOf }) => {
  const [here, there] = [await browserOf('Mira'), await browserOf('Mira')];
  await here
    .getByRole('link', { name: /Mijn account/ })
    .first()
    .click();
  await expect(here.getByText('(deze browser)')).toBeVisible();
  await expectAccessible(here);
  await here.getByRole('button', { name: /^Uitloggen ?: / }).click();
  await expect(here.getByRole('button', { name: /^Uitloggen ?: / })).toBeHidden();
  await there.goto('/berichten');
  await expect(there).toHaveURL(/\/inloggen\?/);
});
