import { expectReadable } from '../checks/accessible.js';
import { expect, test } from '../portal/test.js';

const WHY_GIVEN = 'Versterkt de commissie dit jaar.';
const WHY_ENDED = 'De ronde is klaar.';

test('an officer gives somebody a seat in the committee, and ends it again', async ({
  browserOf,
}) => {
  const [officer, decider, yara] = [
    await browserOf('Lotte Vermeer'),
    await browserOf('Ruben Aalbers'),
    await browserOf('Yara Bakkali'),
  ];
  const holder = officer.locator('person-in-office').filter({ hasText: 'Yara Bakkali' });

  await test.step('she finds the page in the navigation, and is told what is missing', async () => {
    await officer.goto('/beheer');
    await officer.getByRole('link', { name: 'Mensen en rollen' }).click();
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Mensen en rollen');
    await expectReadable(officer, ['nl', 'en']);
    await officer.getByRole('button', { name: '+ Rol geven' }).click();
    await officer.getByRole('button', { name: 'Rol geven', exact: true }).click();
    await expect(officer.getByRole('link', { name: 'Kies een rol' })).toBeVisible();
    await expectReadable(officer, ['nl', 'en']);
  });

  await test.step('who never signed in cannot be given anything, and nothing typed is lost', async () => {
    await officer.getByLabel('E-mailadres van de collega').fill('niemand@elders.example');
    await officer.getByLabel('Beoordelaar').check();
    await expect(officer.getByLabel('Beslisser')).toHaveCount(0);
    await officer.getByLabel('Waarvoor?').selectOption({ label: 'Alle regelingen' });
    await officer.getByLabel('Waarom?').fill(WHY_GIVEN);
    await officer.getByRole('button', { name: 'Rol geven', exact: true }).click();
    await expect(officer.getByRole('link', { name: /nog niemand ingelogd/ })).toBeVisible();
    await officer.reload();
    await expect(officer.getByLabel('Waarom?')).toHaveValue(WHY_GIVEN);
  });

  await test.step('who did is told, and can do her work', async () => {
    await officer.getByLabel('E-mailadres van de collega').fill('yara@post.example');
    await officer.getByRole('button', { name: 'Rol geven', exact: true }).click();
    await expect(holder).toContainText('Gegeven door Lotte Vermeer');
    await yara.goto('/berichten');
    await expect(yara.getByText('U bent beoordelaar voor alle regelingen')).toBeVisible();
    await yara.goto('/beoordelen');
    await expect(yara.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('another office ends none that is not its to give', async () => {
    await decider.goto('/beheer/mensen');
    const seen = decider.locator('person-in-office').filter({ hasText: 'Yara Bakkali' });
    await expect(seen).toBeVisible();
    await expect(seen.getByRole('button')).toHaveCount(0);
  });

  await test.step('it ends with a reason, which is written down', async () => {
    await holder.getByRole('button', { name: /Rol beëindigen/ }).click();
    await expectReadable(officer, ['nl']);
    await holder.getByLabel(/Waarom eindigt deze rol/).fill(WHY_ENDED);
    await holder.getByRole('button', { name: 'Rol beëindigen', exact: true }).click();
    await expect(holder).toHaveCount(0);
    await expect(officer.getByText(WHY_ENDED)).toBeVisible();
    await expectReadable(officer, ['nl', 'en']);
  });
});
