import { expectAccessible } from '../checks/accessible.js';
import { answerSlowly, watchLayoutShift } from '../checks/layout-shift.js';
import { expect, test } from '../portal/test.js';

const PAGES = [
  '/',
  '/regelingen',
  '/regelingen/rif',
  '/regelingen/training-voucher',
  '/regelingen/training-voucher/check',
  '/regelingen/course-offer',
  '/regelingen/rif/voorbeeld',
  '/inloggen',
  '/toegankelijkheid',
  '/controle',
  '/privacy',
  '/bestaat-niet',
];

for (const address of PAGES) {
  test(`without signing in ${address} can be read, and is accessible`, async ({ browserOf }) => {
    const visitor = await browserOf();
    await visitor.goto(address);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(visitor);
  });
}

test('the page of a scheme tells what may run beside an award', async ({ browserOf }) => {
  const visitor = await browserOf();
  await visitor.goto('/regelingen/rif');
  await visitor.getByText('Tussentijdse beoordeling', { exact: true }).click();
  await expect(visitor.getByText('Zolang het loopt, wacht deze stap:').first()).toBeVisible();
  const steps = visitor.getByRole('table', { name: 'Tussentijdse beoordeling' });
  await expect(steps.getByRole('row', { name: 'Subsidie verlagen' }).first()).toBeVisible();
  await expectAccessible(visitor);
});

test('a scheme shows its procedure in a few steps, and all of it on demand, in sight', async ({
  browserOf,
}) => {
  const visitor = await browserOf();
  await visitor.goto('/regelingen/rif');
  const picture = visitor.locator('scheme-procedure .workflow-picture').first();
  await expect(visitor.locator('procedure-line li')).not.toHaveCount(0);
  await expect(picture).toBeHidden();
  await visitor.getByText('Toon het hele schema').click();
  await expect(picture).toBeVisible();
  const cutOff = await picture.evaluate(
    ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
  );
  expect(cutOff, 'pixels of the drawing out of sight').toBeLessThanOrEqual(0);

  await test.step('a phone has the same steps as a table', async () => {
    await visitor.setViewportSize({ width: 390, height: 844 });
    await expect(picture).toBeHidden();
    await expect(visitor.getByRole('table', { name: 'Hoe een aanvraag verloopt' })).toBeVisible();
  });
});

test('who is not signed in is asked to sign in and comes back', async ({ browserOf }) => {
  const visitor = await browserOf();
  await visitor.goto('/aanvragen');
  await expect(visitor).toHaveURL(/inloggen/);
});

test('an unknown address answers 404 in the language of the reader', async ({ browserOf }) => {
  const visitor = await browserOf();
  const answer = await visitor.request.get('/v1/nothing-here', {
    headers: { 'accept-language': 'en' },
  });
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});

/** Below this nobody notices. */
const MOST_SHIFT = 0.05;

for (const width of [1280, 390]) {
  for (const address of ['/', '/regelingen', '/regelingen/rif', '/regelingen/training-voucher']) {
    test(`${address} does not jump while it loads slowly, ${width} wide`, async ({ browserOf }) => {
      const visitor = await browserOf();
      await visitor.setViewportSize({ width, height: 844 });
      const shift = await watchLayoutShift(visitor);
      await answerSlowly(visitor);
      await visitor.goto(address);
      await expect(visitor.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await visitor.waitForLoadState('networkidle');
      expect(await shift()).toBeLessThan(MOST_SHIFT);
    });
  }
}

test('a page answers whoever takes anything, and an unknown address is not found', async ({
  browserOf,
}) => {
  const visitor = await browserOf();
  const anything = { headers: { accept: '*/*' } };
  const page = await visitor.request.get('/regelingen/rif', anything);
  expect([page.status(), page.headers()['content-type']]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  expect(await page.text()).toContain('<title>Regionaal investeringsfonds mbo');
  expect((await visitor.request.get('/bestaat-niet', anything)).status()).toBe(404);
});
