import { PAGES } from '@tranche/contracts';
import { expectReadable } from '../checks/accessible.js';
import { READERS, type Visit } from '../people/readers.js';
import { expect, test } from '../portal/test.js';

const VISITS: readonly Visit[] = Object.values(READERS).flat();
const PEOPLE = new Map(VISITS.map(({ who }) => [who ?? 'nobody who is signed in', who]));
/** Of so many pages one is read in English as well: their texts are held against each other elsewhere. */
const IN_ENGLISH = 6;

test('every page of the table has a reader', () => {
  expect(Object.keys(READERS).toSorted()).toEqual(PAGES.map(({ path }) => path).toSorted());
});

// Whoever has many pages to read takes longer than a flow on a machine that is busy.
test.describe.configure({ timeout: 300_000 });

for (const [name, who] of PEOPLE) {
  test(`${name} can read every page, wide and narrow`, async ({ browserOf }) => {
    const page = await browserOf(who ?? undefined);
    for (const [index, { find }] of VISITS.filter((visit) => visit.who === who).entries()) {
      const address = await find(page);
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page, 'nobody is sent away').toHaveURL((url) =>
          url.pathname.startsWith(address),
        );
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.skeleton')).toHaveCount(0);
        await expect(page.locator('ui-error-state')).toHaveCount(0);
        await expectReadable(page, index % IN_ENGLISH === 0 ? ['nl', 'en'] : ['nl']);
      });
    }
  });
}
