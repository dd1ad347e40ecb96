import { expectAccessible } from '../checks/accessible.js';
import { expect, test } from '../portal/test.js';

test('a visitor does a finished draw over, and it comes out the same', async ({ browserOf }) => {
  const visitor = await browserOf();
  await visitor.goto('/lotingen');
  await expectAccessible(visitor);
  await visitor
    .getByRole('main')
    .getByRole('link', { name: /voucher/i })
    .first()
    .click();
  await visitor.getByRole('button', { name: 'Speel na in uw browser' }).click();
  await expect(visitor.getByText('De loting klopt')).toBeVisible();
  await expectAccessible(visitor);

  await test.step('a ticket is found by its code, and tells nobody whose it is', async () => {
    const row = visitor.getByRole('rowheader').first();
    const ticket = (await row.textContent()) ?? '';
    await visitor.getByLabel('Zoek mijn lotnummer').fill(ticket);
    await expect(visitor.getByText('1 van 1 getoond')).toBeVisible();
    await expect(visitor.getByRole('rowheader')).toHaveText(ticket);
  });

  await test.step('a draw to come is promised on the page of the scheme', async () => {
    await visitor.goto('/regelingen/training-voucher');
    await visitor.getByText('Als een loting beslist').first().click();
    await expect(visitor.getByText('Na de loting kunt u het narekenen.').first()).toBeVisible();
    await expectAccessible(visitor);
  });
});
