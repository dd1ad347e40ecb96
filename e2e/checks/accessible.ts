import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const WIDTHS = [1280, 390] as const;

/**
 * No violation of WCAG 2.2 A and AA or of good practice on this page as it stands, in Dutch and in
 * English, wide and narrow; and nothing sticks out at 320 px (WCAG 1.4.10). It ends in the language in
 * which it began.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await test.step(`accessible: ${new URL(page.url()).pathname}`, async () => {
    const own = page.viewportSize();
    const isDutch = (await page.locator('html').getAttribute('lang')) === 'nl';
    for (const other of isDutch ? (['en', 'nl'] as const) : (['nl', 'en'] as const)) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoViolations(page);
        await expectWholeLabels(page);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      await expectNoOverflow(page);
      await switchTo(page, other);
    }
    if (own) await page.setViewportSize(own);
  });
}

/** The quick look, for a page among many: no violation and nothing that sticks out, wide and narrow. */
export async function expectReadable(
  page: Page,
  languages: readonly ('nl' | 'en')[],
): Promise<void> {
  const own = page.viewportSize();
  for (const language of languages) {
    await switchTo(page, language);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoViolations(page);
      await expectNoOverflow(page);
      await expectWholeLabels(page);
    }
  }
  if (own) await page.setViewportSize(own);
  await switchTo(page, 'nl');
}

async function switchTo(page: Page, language: 'nl' | 'en'): Promise<void> {
  const root = page.locator('html');
  if ((await root.getAttribute('lang')) === language) return;
  await page.getByRole('button', { name: language === 'en' ? 'English' : 'Nederlands' }).click();
  await expect(root).toHaveAttribute('lang', language);
}

/**
 * As the page stands, pressing nothing. Legacy mode: there are no frames here, and it spares opening a
 * second page for each look; what is in order is not written out.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  // A page comes after the frame around it; before that there is nothing to judge.
  await expect(page.locator('h1').first()).toBeAttached();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `pixels that stick out on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** A long answer leaves its label room: no word of a label is broken over lines, let alone to its letters. */
async function expectWholeLabels(page: Page): Promise<void> {
  const squeezed = await page.evaluate(() =>
    [...document.querySelectorAll('dt')].flatMap((label) => {
      const text = label.textContent.trim();
      const range = document.createRange();
      range.selectNodeContents(label);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      return lines.size > text.split(/[\s-]+/).length ? [text] : [];
    }),
  );
  expect(squeezed, `labels squeezed on ${page.url()}`).toEqual([]);
}
