import type { Locator, Page } from '@playwright/test';

/** A day as somebody types it in three boxes. */
export type TypedDate = readonly [day: string, month: string, year: string];

/** What is typed into a question: text, the label of a choice, a date, or a tick. */
export interface TypedAnswer {
  readonly label: string;
  readonly text?: string;
  readonly choose?: string;
  /** From a list that opens. */
  readonly select?: string;
  /** From a list that is searched by typing. */
  readonly find?: string;
  readonly date?: TypedDate;
  readonly tick?: true;
}

/** Answers a question as somebody does who looks for it by its label. */
export async function typeAnswer(page: Page, answer: TypedAnswer): Promise<void> {
  const { label, text, choose, select, find, date, tick } = answer;
  if (text !== undefined) await page.getByLabel(label, { exact: true }).fill(text);
  if (choose !== undefined) await group(page, label).getByLabel(choose).check();
  if (select !== undefined) await page.getByLabel(label).selectOption({ label: select });
  if (find !== undefined) {
    await page.getByRole('combobox', { name: label }).fill(find);
    await page.getByRole('option', { name: find }).click();
  }
  if (tick) await page.getByRole('checkbox', { name: label }).check();
  if (date) await typeDate(group(page, label), date);
}

async function typeDate(date: Locator, typed: TypedDate): Promise<void> {
  const boxes = date.getByRole('textbox');
  for (const [index, part] of typed.entries()) await boxes.nth(index).fill(part);
}

export function group(page: Page, label: string): Locator {
  return page.getByRole('group', { name: label });
}

/** A day from now as somebody types it. */
export function typedDate(days: number): TypedDate {
  const date = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days });
  return [String(date.day), String(date.month), String(date.year)];
}
