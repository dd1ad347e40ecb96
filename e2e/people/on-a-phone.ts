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
    place: /^Onderdeel (\d+) van (\d+)$/,
    photo: 'Foto maken',
    received: 'Wij hebben uw aanvraag ontvangen',
  },
  en: {
    begin: 'Begin',
    next: 'Next',
    place: /^Part (\d+) of (\d+)$/,
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

/**
 * Answers page after page; who looks along is told their number. What is said of how far somebody is never
 * goes back, and the end does not move away.
 */
export async function answerPages(
  page: Page,
  language: Language,
  pages: QuestionPages,
  look: Look = nobody,
): Promise<void> {
  let before: Place | null = null;
  for (const [index, answers] of pages.entries()) {
    for (const answer of answers) await typeAnswer(page, answer);
    const place = await placeOn(page, language);
    if (before) {
      expect(place.part).toBeGreaterThanOrEqual(before.part);
      expect(place.of).toBe(before.of);
    }
    before = place;
    await look(1 + index);
    await next(page, language);
  }
}

/** In which part somebody is, of how many. */
interface Place {
  readonly part: number;
  readonly of: number;
}

export async function placeOn(page: Page, language: Language): Promise<Place> {
  const line = page.getByText(WORDS[language].place);
  await expect(line).toBeVisible();
  const [, part, of] = WORDS[language].place.exec((await line.innerText()).trim()) ?? [];
  return { part: Number(part), of: Number(of) };
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
