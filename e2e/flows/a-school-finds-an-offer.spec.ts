import { expectAccessible } from '../checks/accessible.js';
import { expectSaved, openTask } from '../people/lead-applicant.js';
import { signInWhenAsked } from '../people/sign-in.js';
import { typeAnswer } from '../people/type-answer.js';
import { expect, test } from '../portal/test.js';

const OFFER = 'Minizonnebootrace';

test('a school finds an offer, asks for it, and the provider agrees', async ({ browserOf }) => {
  const els = await browserOf();
  let reference = '';

  await test.step('the school looks in its own region, in June, without signing in', async () => {
    await els.goto('/regelingen/course-offer');
    await els.getByRole('link', { name: 'Zoek in het aanbod' }).click();
    await els.getByRole('checkbox', { name: /^Zeeland/ }).check();
    await els.getByRole('checkbox', { name: /^Juni/ }).check();
    await expect(els.getByRole('status').getByText('1 gevonden')).toBeVisible();
    const found = els.getByRole('article');
    await expect(found).toContainText(OFFER);
    await expect(found).toContainText('Vlissingen');
    await expect(found).toContainText('Groep 6 tot en met 8');
    await expectAccessible(els);
  });

  await test.step('it asks for the offer', async () => {
    await els.getByRole('link', { name: /^Vraag dit aan/ }).click();
    await signInWhenAsked(els, 'Els Koole');
    await expect(els.getByLabel('Naam van uw aanvraag')).toHaveCount(0);
    await els.getByRole('button', { name: 'Verder met mijn vraag' }).click();
    await expect(els.getByRole('heading', { level: 1, name: OFFER })).toBeVisible();
    reference = new URL(els.url()).pathname.split('/').at(-1) ?? '';
    await openTask(els, reference, 'Wat wilt u?');
    await expect(els.getByText(OFFER)).toBeVisible();
    await typeAnswer(els, { label: 'Wat vraagt u aan de aanbieder?', text: 'Kan groep 8 mee?' });
    await typeAnswer(els, { label: 'Aantal leerlingen', text: '28' });
    await expectSaved(els);
    await openTask(els, reference, 'Contactpersoon van de school');
    await typeAnswer(els, { label: 'Naam van de contactpersoon', text: 'Els Koole' });
    await typeAnswer(els, { label: 'E-mailadres', text: 'els@de-duinroos.example' });
    await expectSaved(els);
    await els.goto(`/aanvragen/${reference}/controleren`);
    await expect(els.getByText(OFFER).first()).toBeVisible();
    await expect(els.getByRole('checkbox')).toHaveCount(0);
    await els.getByRole('button', { name: 'Vraag versturen' }).click();
    await expect(els.getByText('Wij hebben uw aanvraag ontvangen')).toBeVisible();
  });

  await test.step('the provider reads the question and agrees', async () => {
    const sven = await browserOf('Sven Marijnissen');
    await sven.goto('/aanvragen');
    // The offer itself carries the same name.
    const asked = sven.locator(`a[href$="/${reference}"]`);
    await sven.getByRole('link', { name: OFFER }).and(asked).click();
    await expect(sven.getByText('Kan groep 8 mee?')).toBeVisible();
    await expectAccessible(sven);
    await sven.getByRole('button', { name: 'Ja, wij spreken af' }).click();
    await expect(sven.getByText('Afspraak gemaakt').first()).toBeVisible();
  });

  await test.step('the school sees that it is matched', async () => {
    await els.goto(`/aanvragen/${reference}`);
    await expect(els.getByText('Afspraak gemaakt').first()).toBeVisible();
  });
});
