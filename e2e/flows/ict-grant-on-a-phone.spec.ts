import type { Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessible.js';
import { ICT_ANSWERS } from '../people/ict-answers.js';
import {
  answerPages,
  begin,
  next,
  photograph,
  readIn,
  send,
  type Language,
} from '../people/on-a-phone.js';
import { paper } from '../people/papers.js';
import { signIn, signInWhenAsked } from '../people/sign-in.js';
import { expect, test } from '../portal/test.js';

const PROOF = { nl: 'Bewijs', en: 'Proof' } as const;

test('a student finds the ICT grant and applies with a photo of the proof', async ({ phoneOf }) => {
  const noor = await phoneOf();

  await test.step('by topsector and level there is one, and it says how much', async () => {
    await noor.goto('/regelingen/topsector-grant');
    await noor.getByRole('link', { name: 'Zoek waar u nu op kunt aanvragen' }).click();
    await noor.getByRole('checkbox', { name: /^ICT/ }).check();
    await noor.getByRole('checkbox', { name: /^mbo/ }).check();
    await expect(noor.getByRole('status').getByText('1 gevonden')).toBeVisible();
    await expect(noor.getByRole('article')).toContainText('€ 2.500');
    await noor.getByRole('link', { name: /^Aanvragen.*ICT-beurs/ }).click();
    await signInWhenAsked(noor, 'Noor Willems');
  });

  const reference = await apply(noor, 'nl', async () => {
    await photograph(noor, 'nl', 'Bewijs van inschrijving');
    await expectAccessible(noor);
  });

  await test.step('afterwards the page says where it stands and when she hears more', async () => {
    await expect(noor.getByRole('main')).toContainText(reference);
    await noor.getByRole('link', { name: 'Volg uw aanvraag' }).click();
    const standing = noor.getByRole('main');
    await expect(standing).toContainText('Ontvangen, wij kijken of alles er is');
    await expect(standing).toContainText(/Uitslag: uiterlijk \d+ \w+ \d{4}/);
  });
});

test('another student applies in English with the file of the school', async ({ phoneOf }) => {
  const yara = await phoneOf();
  await signIn(yara, 'Yara Bakkali');
  await readIn(yara, 'en');
  await yara.goto('/aanvragen/nieuw/topsector-ict-demo');
  const reference = await apply(yara, 'en', async () => {
    const file = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: await paper('Proof') };
    await yara.getByLabel('for Proof of enrolment').setInputFiles(file);
    await expect(yara.getByRole('link', { name: 'proof.pdf' })).toBeVisible();
  });
  await expect(yara.getByRole('main')).toContainText(reference);
});

/** Nine pages, everything once more, one tap. @returns the reference */
async function apply(
  page: Page,
  language: Language,
  giveProof: () => Promise<void>,
): Promise<string> {
  const reference = await begin(page, language);
  const { beforeProof, afterProof } = ICT_ANSWERS[language];
  await answerPages(page, language, beforeProof);
  await expect(page.getByRole('heading', { name: PROOF[language], level: 1 })).toBeVisible();
  await giveProof();
  await next(page, language);
  await answerPages(page, language, afterProof);
  await expectAccessible(page);
  await send(page, language, language === 'nl' ? 'Indienen' : 'Submit');
  return reference;
}
