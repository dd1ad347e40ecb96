import { expectAccessible } from '../checks/accessible.js';
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
