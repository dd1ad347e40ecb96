import { expectAccessible } from '../checks/accessible.js';
import { expect, test } from '../portal/test.js';

test('whoever is handed a proof of receipt checks its code without signing in', async ({
  browserOf,
}) => {
  const lead = await browserOf('Fatima Haddou');
  await lead.goto('/aanvragen');
  await lead.getByRole('link', { name: 'Zorgtechniek in de Wijk' }).click();
  await lead
    .getByRole('link', { name: /^Ontvangstbewijs/ })
    .first()
    .click();
  const term = lead.getByText('Code om het bewijs te controleren');
  const code = (await term.locator('xpath=following-sibling::dd').innerText()).trim();
  expect(code).toMatch(/^([0-9A-F]{4}\s?){4}$/);

  await test.step('the proof is a PDF in the language of the screen', async () => {
    const link = lead.getByRole('link', { name: 'Bewaar als pdf' });
    const address = (await link.getAttribute('href')) ?? '';
    const answer = await lead.request.get(address);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  const visitor = await browserOf();
  await visitor.goto('/controle');
  const field = visitor.getByLabel('Code op het document');
  const check = visitor.getByRole('button', { name: 'Controleer' });

  await test.step('a code is known, however it is typed', async () => {
    await field.fill(code.toLowerCase().replaceAll(/\s/g, '-'));
    await check.click();
    await expect(visitor.getByText('Het is een bewijs van ontvangst.')).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step('another is not, and what can be no code is asked again', async () => {
    await field.fill('0000 0000 0000 0000');
    await check.click();
    await expect(visitor.getByText('Wij kennen deze code niet')).toBeVisible();
    await field.fill('RIF26-0142');
    await check.click();
    await expect(visitor.getByText('Een code heeft zestien tekens').first()).toBeVisible();
    await expectAccessible(visitor);
  });
});
