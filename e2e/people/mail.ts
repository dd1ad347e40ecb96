import { expect, type Page } from '@playwright/test';

/** Follows the newest mail to this address, once one has come since a moment, to what it is about. */
export async function openFromMail(page: Page, address: string, since: Date): Promise<void> {
  let link: string | undefined;
  await expect(async () => {
    await page.goto('/local/mail');
    const mails = await page.getByRole('article').allInnerTexts();
    const isNew = (mail: string) => new Date(/\d{4}-\S+Z/.exec(mail)?.[0] ?? 0) >= since;
    const found = mails.find((mail) => mail.includes(address) && isNew(mail));
    link = /https?:\/\/\S+/.exec(found ?? '')?.[0];
    expect(link, `a mail to ${address}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  await page.goto(link ?? '');
  // Who is known here finds a message, which leads on.
  if (link?.includes('/berichten/')) await page.getByRole('link', { name: 'Openen' }).click();
}
