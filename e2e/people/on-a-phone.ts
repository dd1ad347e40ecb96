import { expect, type Page } from '@playwright/test';
import { typeAnswer, type TypedAnswer } from './type-answer.js';

export type Language = 'nl' | 'en';

/** What is typed on each page of the questions, in the order in which they come. */
export type QuestionPages = readonly (readonly TypedAnswer[])[];

/** Somebody who looks along at the page with this number. */
export type Look = (number: number) => Promise<void>;

const WORDS = {
  nl: {
    begin: 'Beginnen',
    next: 'Volgende',
    question: 'Vraag',
    photo: 'Foto maken',
    received: 'Wij hebben uw aanvraag ontvangen',
  },
  en: {
    begin: 'Begin',
    next: 'Next',
    question: 'Question',
    photo: 'Take a photo',
    received: 'We have received your application',
  },
} as const;

const nobody: Look = () => Promise.resolve();

/** Reads the portal in this language from now on; Dutch is what one gets. */
export async function readIn(page: Page, language: Language): Promise<void> {
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Starts with one tap, in this variant where there is a choice. @returns the reference of the draft */
export async function begin(page: Page, language: Language, variant?: string): Promise<string> {
  if (variant) await page.getByRole('radio', { name: variant }).check();
  await page.getByRole('button', { name: WORDS[language].begin }).click();
  await expect(page).toHaveURL(/\/stap\/[\w-]+$/);
  return /aanvragen\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** Answers page after page, the first of them with this number. */
export async function answerPages(
  page: Page,
  language: Language,
  pages: QuestionPages,
  { from = 1, look = nobody }: { readonly from?: number; readonly look?: Look } = {},
): Promise<void> {
  for (const [index, answers] of pages.entries()) {
    await expectQuestion(page, language, from + index);
    for (const answer of answers) await typeAnswer(page, answer);
    await look(from + index);
    await next(page, language);
  }
}

export async function expectQuestion(
  page: Page,
  language: Language,
  number: number,
): Promise<void> {
  await expect(page.getByText(`${WORDS[language].question} ${number} `)).toBeVisible();
}

export async function next(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].next, exact: true }).click();
}

/** Holds the phone above a paper and sends the photo. */
export async function photograph(page: Page, language: Language, what: string): Promise<void> {
  const photo = await page.screenshot({ type: 'jpeg' });
  await page
    .getByLabel(`${WORDS[language].photo}: ${what}`)
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.getByRole('link', { name: 'foto.jpg' })).toBeVisible();
}

/** One tap sends; tapping twice sends once. */
export async function send(page: Page, language: Language, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).dblclick();
  await expect(page.getByRole('heading', { name: WORDS[language].received })).toBeVisible();
}
