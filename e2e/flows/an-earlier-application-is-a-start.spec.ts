import { expectReadable } from '../checks/accessible.js';
import { expect, test } from '../portal/test.js';

const EARLIER = 'Zorginnovatie Dichtbij';

test('an earlier application is the start of a new one, seen before it is made', async ({
  browserOf,
}) => {
  const fatima = await browserOf('Fatima Haddou');
  await fatima.goto('/aanvragen');
  await fatima.getByRole('link', { name: EARLIER }).first().click();
  await fatima.getByRole('link', { name: /^Begin hiermee voor / }).click();

  await test.step('what goes along, what does not fit and what never goes along is said first', async () => {
    await expect(fatima.getByRole('heading', { name: /^U begint met wat in / })).toBeVisible();
    await expect(fatima.getByText('Dit nemen wij over')).toBeVisible();
    await expect(fatima.getByText('Hier moet u zelf naar kijken')).toBeVisible();
    await expect(fatima.getByText(/Nodig hen opnieuw uit: /)).toBeVisible();
    await expectReadable(fatima, ['nl', 'en']);
  });

  await test.step('the draft has what was said, and takes part alone', async () => {
    await fatima.getByLabel('Naam van uw aanvraag').fill('Zorginnovatie, vervolg');
    await fatima.getByRole('button', { name: 'Concept maken' }).click();
    await expect(fatima.getByRole('heading', { name: 'Zorginnovatie, vervolg' })).toBeVisible();
    await expect(fatima.getByText('Bezig').or(fatima.getByText('Klaar')).first()).toBeVisible();
  });
});
