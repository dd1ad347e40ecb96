import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessible.js';
import { scan } from '../people/scans.js';
import { expect, test } from '../portal/test.js';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const PHOTO = new URL('../../backend/test/files/foto-exif6-gps.jpg', import.meta.url);

interface ApplicationList {
  readonly items: readonly {
    readonly reference: string;
    readonly state: { readonly state: string };
  }[];
}

/** Opens the first document of a file that came in, with these bytes in it. */
async function read(page: Page, body: Buffer, contentType = 'application/pdf'): Promise<void> {
  const answer = await page.request.get('/v1/applications/caseload?limit=500');
  const { items }: ApplicationList = await answer.json();
  const submitted = items.find(({ state }) => state.state === 'submitted');
  const documents = /\/v1\/applications\/[^/]+\/documents$/;
  await page.route(documents, async (route) => {
    const answered = await route.fetch();
    const list = (await answered.text()).replaceAll('"application/pdf"', `"${contentType}"`);
    await route.fulfill({ response: answered, body: list });
  });
  await page.route(/\/documents\/[0-9a-f-]{36}$/, (route) => route.fulfill({ body, contentType }));
  await page.goto(`/beheer/aanvragen/${submitted?.reference}`);
  await page.getByRole('tab', { name: 'Documenten' }).click();
  await page.locator('.requirements__document button').first().click();
}

function place(page: Page, number: number): Locator {
  return page.getByRole('group', { name: `Pagina ${number}`, exact: true });
}

/** How much of a page is dark, of its middle. */
function darkness(page: Page, number: number): Promise<number> {
  return place(page, number).evaluate((group) => {
    const canvas = group.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return -1;
    const { data } = context.getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
    return 255 - (data[0] ?? 255);
  });
}

test.describe('the viewer', () => {
  test('draws scans in the codings of fax machines, JBIG2 and JPEG 2000', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    for (const coding of ['fax', 'jbig2', 'jpeg-2000'] as const) {
      await read(lotte, scan(coding));
      await expect.poll(() => darkness(lotte, 1), coding).toBeGreaterThan(200);
      await expect(lotte.getByText('is hier niets te zien')).toBeHidden();
    }
  });

  test('says which page it cannot draw, and offers the file', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    // With the text that a scanner read from it, too: who looks sees nothing all the same.
    for (const text of ['', 'Begroting 2027']) {
      await read(lotte, scan('broken', 1, text));
      await expect(lotte.getByText('Op pagina 1 is hier niets te zien')).toBeVisible();
      const viewer = lotte.getByRole('region', { name: /^Document/ });
      await expect(viewer.getByRole('link', { name: /^Download/ })).toBeVisible();
      await expectAccessible(lotte);
    }
  });

  test('says nothing of a picture that is drawn under its text', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    await read(lotte, scan('fax', 1, 'Begroting 2027'));
    await expect.poll(() => darkness(lotte, 1)).toBeGreaterThan(200);
    await expect(lotte.getByText('is hier niets te zien')).toBeHidden();
  });

  test('draws page 65 when somebody gets there', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    await read(lotte, scan('fax', 65));
    await expect(lotte.getByText('65 pagina’s')).toBeVisible();
    await expect.poll(() => darkness(lotte, 1)).toBeGreaterThan(200);
    expect(await darkness(lotte, 65)).toBe(-1);
    await place(lotte, 65).scrollIntoViewIfNeeded();
    await expect.poll(() => darkness(lotte, 65)).toBeGreaterThan(200);
  });

  /** The width and height in which a picture is shown. */
  const sizeOf = (page: Page) =>
    page
      .locator('img.document__picture')
      .evaluate((image) =>
        image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [],
      );

  test('shows a picture', async ({ browserOf }) => {
    const lotte = await browserOf('Lotte Vermeer');
    await read(lotte, Buffer.from(PNG, 'base64'), 'image/png');
    await expect(lotte.locator('img.document__picture')).toBeVisible();
    await expect.poll(() => sizeOf(lotte)).toEqual([1, 1]);
  });

  test('shows a photo that was taken with the telephone on its side upright', async ({
    browserOf,
  }) => {
    const lotte = await browserOf('Lotte Vermeer');
    // Kept as 400 by 200, to be turned a quarter (EXIF 6).
    await read(lotte, readFileSync(PHOTO), 'image/jpeg');
    await expect.poll(() => sizeOf(lotte)).toEqual([200, 400]);
  });
});
