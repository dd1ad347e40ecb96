import { tabTo } from '../people/by-keyboard.js';
import { expect, test } from '../portal/test.js';

const DEMO_TRANCHE = 'rif-2024-demo';

test('an application can be started with the keyboard alone', async ({ browserOf }) => {
  const lead = await browserOf('Fatima Haddou');
  await lead.goto(`/aanvragen/nieuw/${DEMO_TRANCHE}`);
  const start = lead.getByRole('button', { name: 'Concept maken' });
  await expect(start).toBeVisible();

  await test.step('the first stop skips to the content', async () => {
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('main')).toBeFocused();
  });

  await test.step('sending nothing leads from the summary to the field', async () => {
    await tabTo(lead, start);
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('region', { name: 'Er klopt nog iets niet' })).toBeFocused();
    await expect(lead).toHaveTitle(/^Fout:/);
    await tabTo(lead, lead.getByRole('link', { name: /Geef het project een naam/ }));
    await lead.keyboard.press('Enter');
    await expect(lead.getByLabel('Naam van uw aanvraag')).toBeFocused();
  });

  await test.step('filled in, it becomes a draft', async () => {
    await lead.keyboard.type('Met het toetsenbord');
    await tabTo(lead, lead.getByRole('radio', { name: 'Nieuw project (starter)' }));
    await lead.keyboard.press('Space');
    await tabTo(lead, start);
    await lead.keyboard.press('Enter');
    await expect(
      lead.getByRole('heading', { level: 1, name: 'Met het toetsenbord' }),
    ).toBeVisible();
  });

  await test.step('a question that cannot be undone is not answered by Enter twice', async () => {
    const withdraw = lead.getByRole('button', { name: 'Aanvraag intrekken' });
    await tabTo(lead, withdraw);
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('dialog').getByRole('heading')).toBeFocused();
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('dialog')).toBeVisible();
    await lead.keyboard.press('Escape');
    await expect(withdraw).toBeFocused();
  });
});
