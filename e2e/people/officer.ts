import { expect, type Page } from '@playwright/test';
import { typeAnswer, type TypedAnswer, type TypedDate } from './type-answer.js';

export interface NewTranche {
  /** Not named where the page already knows it. */
  readonly version?: RegExp;
  readonly programme: RegExp;
  readonly code: string;
  readonly name: string;
  readonly opens: TypedDate;
  readonly closes: TypedDate;
  readonly parameters?: readonly TypedAnswer[];
  /** One ceiling for everything, or those of the budget lines that the scheme names. */
  readonly ceilings: BudgetLine | readonly string[];
}

export interface BudgetLine {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly ceiling: string;
}

/** Fills in and sends the page that opens a tranche. */
export async function openTranche(page: Page, tranche: NewTranche): Promise<void> {
  if (tranche.version) await choose(page, 'Regeling en versie', tranche.version);
  await choose(page, 'Programma', tranche.programme);
  await page.getByLabel('Code', { exact: true }).fill(tranche.code);
  await page.locator('#name-nl').fill(tranche.name);
  await page.locator('#name-en').fill(tranche.name);
  await fillMoment(page, 'opens', tranche.opens);
  await fillMoment(page, 'closes', tranche.closes);
  for (const answer of tranche.parameters ?? []) await typeAnswer(page, answer);
  if ('code' in tranche.ceilings) await typeLine(page, tranche.ceilings);
  else await takeOverLines(page, tranche.ceilings);
  await page.getByLabel('Waar is dit bekendgemaakt?').fill('Nagemaakt: Stcrt. 1');
  await page.getByRole('button', { name: 'Bekijk wat u opent' }).click();
  await expect(page.getByRole('heading', { name: 'Dit opent u' })).toBeVisible();
  await page.getByRole('button', { name: 'Tranche openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: tranche.name })).toBeVisible();
}

async function typeLine(page: Page, { code, nl, en, ceiling }: BudgetLine): Promise<void> {
  await page.getByLabel('Code van het plafond').fill(code);
  await page.locator('#line-0-nl').fill(nl);
  await page.locator('#line-0-en').fill(en);
  await page.getByLabel('Subsidieplafond').fill(ceiling);
}

async function takeOverLines(page: Page, ceilings: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Deze plafonds overnemen' }).click();
  // Nobody fills in a ceiling before its line stands there.
  await expect(page.locator('#line-0-code')).not.toHaveValue('');
  for (const [index, ceiling] of ceilings.entries()) {
    await page.getByLabel('Subsidieplafond').nth(index).fill(ceiling);
  }
}

/** A change while the tranche runs, with the place where it was published. */
export async function amendCeiling(page: Page, code: string, ceiling: string): Promise<void> {
  await page.goto(`/beheer/tranches/${code}`);
  await page.getByRole('button', { name: 'Wijziging vastleggen' }).click();
  await page.getByRole('radio', { name: /plafond/i }).check();
  await page.getByLabel('Nieuw plafond').fill(ceiling);
  await page.getByLabel('Waar is dit bekendgemaakt?').fill('Nagemaakt: Stcrt. 2');
  await page.getByRole('button', { name: 'Bekijk wat u wijzigt' }).click();
  await page.getByRole('button', { name: 'Wijziging vastleggen' }).last().click();
  await expect(page.getByText('Nagemaakt: Stcrt. 2')).toBeVisible();
}

export async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  const value = await select.locator('option', { hasText: option }).first().getAttribute('value');
  await select.selectOption(value);
}

async function fillMoment(page: Page, fid: string, [day, month, year]: TypedDate): Promise<void> {
  await page.locator(`#${fid}`).fill(day);
  await page.locator(`#${fid}-month`).fill(month);
  await page.locator(`#${fid}-year`).fill(year);
  await page.locator(`#${fid}-time`).fill('0:00');
}

export async function openCase(page: Page, reference: string): Promise<void> {
  await page.goto(`/beheer/aanvragen/${reference}`);
  await expect(page.getByText(reference).first()).toBeVisible();
}

/** Sends the file back for what is missing: the term stands still from the day after (Awb 4:15). */
export async function askSupplement(page: Page, reference: string, what: string): Promise<void> {
  await openCase(page, reference);
  await page.getByRole('button', { name: 'Aanvulling vragen' }).click();
  await page.getByLabel('Motivering').fill(what);
  await lookAndPerform(page, 'Aanvulling vragen');
  await expect(page.getByText('Wacht op aanvulling').first()).toBeVisible();
}

/** A step that binds shows first what it will do; the form is gone once it has been done. */
async function lookAndPerform(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk wat dit doet' }).click();
  const perform = page.locator('form').getByRole('button', { name: step });
  await perform.click();
  await expect(perform).toHaveCount(0);
}

export async function declareComplete(page: Page, reference: string): Promise<void> {
  await openCase(page, reference);
  await page.getByRole('button', { name: 'Volledig verklaren' }).click();
  await lookAndPerform(page, 'Volledig verklaren');
  await expect(page.getByText('Volledig, toe te wijzen').first()).toBeVisible();
}

export async function assignAssessors(
  page: Page,
  reference: string,
  names: readonly string[],
): Promise<void> {
  await openCase(page, reference);
  await page.getByRole('tab', { name: 'Beoordeling' }).click();
  for (const name of names) await page.getByRole('checkbox', { name }).check();
  await lookAndPerform(page, 'Toewijzen en beoordeling starten');
  await expect(page.getByText('In beoordeling').first()).toBeVisible();
}
