import type { Locator, Page } from '@playwright/test';

/** Copies a text, as a spreadsheet puts it on the clipboard, and pastes it where the cursor is put. */
export async function paste(page: Page, into: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await into.focus();
  await page.keyboard.press('ControlOrMeta+V');
}
