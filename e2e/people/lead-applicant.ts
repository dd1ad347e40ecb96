import { expect, type Page } from '@playwright/test';
import { paper } from './papers.js';
import type { TypedSection } from './rif-answers.js';
import { group, typeAnswer } from './type-answer.js';

/** Starts a draft from the page of the scheme. @returns its reference */
export async function startApplication(
  page: Page,
  tranche: string,
  title: string,
): Promise<string> {
  await page.goto(`/aanvragen/nieuw/${tranche}`);
  await page.getByLabel('Naam van uw aanvraag').fill(title);
  await page.getByRole('radio', { name: 'Nieuw project (starter)' }).check();
  await page.getByRole('button', { name: 'Concept maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Opens a task of the task list. */
export async function openTask(page: Page, reference: string, title: string): Promise<void> {
  await page.goto(`/aanvragen/${reference}`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Fills a section and waits until the portal says that it has been saved. */
export async function fillSection(
  page: Page,
  reference: string,
  section: TypedSection,
): Promise<void> {
  await openTask(page, reference, section.title);
  for (const answer of section.answers) await typeAnswer(page, answer);
  await expectSaved(page);
}

/** The portal saves by itself; nothing has to be pressed. */
export async function expectSaved(page: Page): Promise<void> {
  await page.getByRole('main').locator('h1').click();
  await expect(page.getByText(/Automatisch bewaard om/).first()).toBeVisible();
}

export interface CostLine {
  readonly category: string;
  readonly description: string;
  readonly amount: string;
}

/** Fills in the budget and the amount asked. */
export async function fillBudget(
  page: Page,
  reference: string,
  lines: readonly CostLine[],
  requested: string,
): Promise<void> {
  await openTask(page, reference, 'Begroting');
  for (const [index, line] of lines.entries()) {
    const row = `regel ${index + 1}`;
    await page.getByRole('button', { name: 'Kostenregel toevoegen' }).click();
    await page.getByLabel(`Soort kosten, ${row}`).selectOption({ label: line.category });
    await page.getByLabel(`Omschrijving, ${row}`).fill(line.description);
    await page.getByLabel(`Jaar, ${row}`).selectOption({ label: 'Jaar 1' });
    await page.getByLabel(`Bedrag, ${row}`).fill(line.amount);
  }
  await page
    .getByLabel('Toelichting op de kosten')
    .fill('De bedragen volgen uit offertes en uren.');
  await page.getByLabel('Gevraagde subsidie').fill(requested);
  await group(page, 'Ontwikkelt u ook een Associate-degreeprogramma?').getByLabel('Nee').check();
  await expectSaved(page);
}

export interface NewPartner {
  readonly name: string;
  readonly kind: string;
  readonly kvk: string;
  readonly contact: string;
  readonly email: string;
}

export async function addPartner(
  page: Page,
  reference: string,
  partner: NewPartner,
): Promise<void> {
  await openTask(page, reference, 'Partners');
  await page.getByRole('button', { name: 'Partner toevoegen' }).click();
  await page.getByLabel('Naam van de organisatie').fill(partner.name);
  await page.getByLabel('Soort organisatie').selectOption({ label: partner.kind });
  await page.getByLabel('KvK-nummer').fill(partner.kvk);
  await page.getByLabel('Contactpersoon', { exact: true }).fill(partner.contact);
  await page.getByLabel('E-mailadres van de contactpersoon').fill(partner.email);
  await page.getByRole('button', { name: 'Partner toevoegen' }).click();
  await expect(page.getByRole('heading', { name: partner.name })).toBeVisible();
}

/** Types the contribution of one organisation on the co-financing page. */
export async function pledge(
  page: Page,
  reference: string,
  organisation: string,
  amounts: { readonly cash: string; readonly inKind: string },
): Promise<void> {
  await openTask(page, reference, 'Cofinanciering');
  await page.getByLabel(`In geld, ${organisation}`).fill(amounts.cash);
  await page.getByLabel(`In natura, ${organisation}`).fill(amounts.inKind);
  await expectSaved(page);
}

export async function uploadDocuments(
  page: Page,
  reference: string,
  labels: readonly string[],
): Promise<void> {
  await openTask(page, reference, 'Documenten');
  for (const label of labels) {
    const name = `${label.toLowerCase().replaceAll(' ', '-')}.pdf`;
    const buffer = await paper(label);
    await page
      .getByLabel(`voor ${label}`)
      .setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
}

/** Reads everything over, declares and sends; pressing twice sends once. */
export async function submit(page: Page, reference: string): Promise<void> {
  await send(page, reference, 'Aanvraag indienen', 'Wij hebben uw aanvraag ontvangen');
}

/** The same for what the office asked; the page repeats the question, and the receipt names it. */
export async function submitSupplement(page: Page, reference: string, asked: string) {
  await page.goto(`/aanvragen/${reference}/controleren`);
  await expect(page.getByText(asked)).toBeVisible();
  await send(page, reference, 'Aanvulling insturen', 'Wij hebben uw aanvulling ontvangen');
}

async function send(page: Page, reference: string, action: string, received: string) {
  await page.goto(`/aanvragen/${reference}/controleren`);
  await page.getByRole('checkbox', { name: /Ik heb alles gecontroleerd/ }).check();
  await page.getByRole('button', { name: action }).dblclick();
  await expect(page.getByText(received)).toBeVisible();
}
