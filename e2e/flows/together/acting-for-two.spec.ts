import { expectReadable } from '../../checks/accessible.js';
import { expect, test } from '../../portal/test.js';

const TITLE = 'Voor het technisch bureau';
const [SCHOOL, COMPANY] = ['ROC Oostrand', 'Technisch Bureau Van Dalen'];

test('who acts for two organisations chooses for which, and sees it of everything', async ({
  phoneOf,
}) => {
  const dunya = await phoneOf('Dunya Celik');

  await test.step('what waits is named, and narrowed to one of them', async () => {
    await expect(dunya.getByText(`namens ${SCHOOL}`).first()).toBeVisible();
    await dunya.goto('/aanvragen');
    await dunya.getByLabel('Voor welke organisatie').selectOption({ label: COMPANY });
    await expect(dunya).toHaveURL(/organisatie=/);
    const lines = dunya.getByText(/^namens /);
    await expect(lines.first()).toBeVisible();
    for (const line of await lines.allTextContents()) expect(line).toContain(COMPANY);
    await expectReadable(dunya, ['nl', 'en']);
  });

  await test.step('no organisation is filled in where she starts an application', async () => {
    await dunya.goto('/aanvragen/nieuw/rif-2024-demo');
    await dunya.getByLabel('Naam van uw aanvraag').fill(TITLE);
    await dunya.getByRole('button', { name: 'Concept maken' }).click();
    await expect(dunya.getByRole('link', { name: /organisatie/ })).toBeVisible();
    await expectReadable(dunya, ['nl', 'en']);
  });
});
