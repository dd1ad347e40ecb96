import { expectAccessible } from '../checks/accessible.js';
import { choose, openTranche } from '../people/officer.js';
import { typedDate } from '../people/type-answer.js';
import { expect, test } from '../portal/test.js';

const VOUCHER = /Scholingsvoucher kansberoep/;

test('the officer looks a scheme through before opening a tranche of it', async ({ browserOf }) => {
  const lotte = await browserOf('Lotte Vermeer');

  await test.step('made-up cases run through it, and nothing is found', async () => {
    await lotte.goto('/beheer/tranches/nieuw');
    await choose(lotte, 'Regeling en versie', VOUCHER);
    await lotte.getByRole('link', { name: 'Controleer deze versie eerst' }).click();
    await expect(lotte.getByText('Er is niets gevonden')).toBeVisible();
    await expect(
      lotte.getByRole('heading', { name: 'Voorbeelden met hun uitkomst' }),
    ).toBeVisible();
    await expect(lotte.getByText('Klopt niet')).toHaveCount(0);
    await expect(
      lotte.getByRole('heading', { name: 'Zo komt een zaak aan zijn einde' }),
    ).toBeVisible();
    await expectAccessible(lotte);
  });

  await test.step('the form is leafed through as an applicant sees it', async () => {
    await lotte.getByRole('link', { name: 'Bekijk het formulier als aanvrager' }).click();
    await expect(lotte.getByRole('heading', { name: 'Uw situatie' })).toBeVisible();
    await lotte.getByRole('link', { name: /^Volgende/ }).click();
    await expect(lotte.getByRole('heading', { name: 'Het beroep' })).toBeVisible();
    await expect(lotte.getByText('er wordt niets bewaard')).toBeVisible();
    await lotte.goBack();
    await lotte.goBack();
  });

  await test.step('then it is opened, with two budget lines and what the tranche sets', async () => {
    await lotte.getByRole('link', { name: 'Tranche openen onder deze versie' }).click();
    await expect(lotte.getByLabel('Hoogste bedrag per persoon')).toHaveValue('2.500,00');
    await openTranche(lotte, {
      programme: /Scholingsvouchers/,
      code: 'voucher-proef',
      name: 'Vouchers op proef',
      opens: typedDate(1),
      closes: typedDate(200),
      parameters: [
        { label: 'Vroegste eerste lesdag', date: typedDate(1) },
        { label: 'Laatste eerste lesdag', date: typedDate(300) },
      ],
      ceilings: ['1.000.000', '250.000'],
    });
    const tranche = lotte.getByRole('main');
    await expect(tranche.getByRole('heading', { name: 'Langdurige zorg' })).toBeVisible();
    await expect(tranche).toContainText('€ 1.000.000');
    await expect(tranche).toContainText('€ 250.000');
    await expect(tranche).toContainText('Hoogste bedrag per persoon');
  });
});
