import type { Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessible.js';
import {
  answerPages,
  begin,
  readIn,
  send,
  type Language,
  type Look,
} from '../people/on-a-phone.js';
import { signIn, signInWhenAsked } from '../people/sign-in.js';
import { VOUCHER_PAGES } from '../people/voucher-answers.js';
import { expect, test } from '../portal/test.js';

const TRANCHE = 'training-voucher-demo';

/** One choice, a list that is searched, and the page that sends; other flows look at the rest. */
const LOOK_AT = [1, 3, 13];

test('a job seeker checks, signs in and claims a voucher on a phone', async ({ phoneOf }) => {
  const yara = await phoneOf();

  await test.step('from the start page to the scheme, and whether it is for her', async () => {
    await yara.goto('/');
    await yara.getByRole('link', { name: 'Bekijk de regelingen' }).click();
    await yara.getByRole('link', { name: 'Scholingsvoucher kansberoep' }).click();
    await yara.getByRole('link', { name: 'Controleer of u kunt aanvragen' }).click();
    for (const answer of ['Ja', 'Ja', 'Ja', 'Ja', 'Nee', 'Nee']) {
      await yara.getByRole('radio', { name: answer }).check();
      await yara.getByRole('button', { name: 'Volgende' }).click();
    }
    await expect(yara.getByText('Niets staat een aanvraag in de weg')).toBeVisible();
    await yara.getByRole('link', { name: 'Scholingsvouchers (voorbeeld)' }).click();
  });

  await test.step('only now she signs in, and comes back to where she was', async () => {
    await signInWhenAsked(yara, 'Yara Bakkali');
    await expect(yara).toHaveURL(new RegExp(`/aanvragen/nieuw/${TRANCHE}$`));
    await expectAccessible(yara);
  });

  const reference = await claim(yara, 'nl', 'Alle sectoren', async (number) => {
    if (LOOK_AT.includes(number)) await expectAccessible(yara);
  });

  await test.step('the receipt says when it arrived, her place and her lot number', async () => {
    const receipt = yara.getByRole('main');
    await expect(receipt).toContainText(reference);
    await expect(receipt).toContainText(/\d{4}, \d{2}\.\d{2} uur/);
    await expect(receipt).toContainText('Plaats in de rij');
    await expect(receipt).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await expectAccessible(yara);
    await yara.getByRole('link', { name: 'Volg uw aanvraag' }).click();
    await expect(yara.getByText('Zo staat het met uw aanvraag')).toBeVisible();
    await expectAccessible(yara);
  });

  await test.step('a second voucher is refused at the start, with the rule', async () => {
    await yara.goto(`/aanvragen/nieuw/${TRANCHE}`);
    await yara.getByRole('radio', { name: 'Alle sectoren' }).check();
    await yara.getByRole('button', { name: 'Beginnen' }).click();
    await expect(yara.getByText('U kunt de voucher één keer aanvragen')).toBeVisible();
  });
});

test('somebody in long-term care claims a voucher on a phone in English', async ({ phoneOf }) => {
  const noor = await phoneOf();
  await signIn(noor, 'Noor Willems');
  await readIn(noor, 'en');
  await noor.goto(`/aanvragen/nieuw/${TRANCHE}`);
  const reference = await claim(noor, 'en', 'Long-term care');
  await expect(noor.getByRole('main')).toContainText(reference);
  await expect(noor.getByRole('main')).toContainText('Place in the queue');
});

const SEND = { nl: 'Voucher aanvragen', en: 'Claim the voucher' };

/** One question a page, everything once more, one tap. @returns the reference */
async function claim(
  page: Page,
  language: Language,
  variant: string,
  look?: Look,
): Promise<string> {
  const reference = await begin(page, language, variant);
  const pages = VOUCHER_PAGES[language];
  await answerPages(page, language, pages, look);
  await expect(page.getByRole('button', { name: SEND[language] })).toBeVisible();
  await look?.(pages.length + 1);
  await send(page, language, SEND[language]);
  return reference;
}
