import { readFileSync } from 'node:fs';
import { expectAccessible } from '../checks/accessible.js';
import { paste } from '../people/by-paste.js';
import { expectSaved, openTask, startApplication } from '../people/lead-applicant.js';
import { expect, test } from '../portal/test.js';

const LINES = 60;
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.describe('sixty rows with errors among them', () => {
  test('pasted: all there after a reload, each error in its own cell', async ({ browserOf }) => {
    const bram = await browserOf('Bram Bakker');
    await bram.goto('/aanvragen/nieuw/practical-learning-demo');
    await bram.getByLabel('Naam van uw aanvraag').fill('Zestig plaatsen');
    await bram.getByRole('button', { name: 'Concept maken' }).click();
    await bram.getByRole('link', { name: 'Plaatsen', exact: true }).click();
    await bram.getByRole('button', { name: 'Voeg plaats toe' }).click();
    const rows = Array.from({ length: LINES }, (_, index) => {
      const weeks = index === 1 ? '38,5' : '40';
      return `mbo\tPOK-${index + 1}\t${weeks}`;
    });
    await paste(
      bram,
      bram.getByLabel('Soort plaats, plaats 1', { exact: true }),
      rows.join('\r\n'),
    );
    await expect(bram.getByText('60 regels geplakt: regel 1 tot en met 60.')).toBeVisible();
    await expect(bram.getByText('1 cel kon niet worden gelezen.')).toBeVisible();
    await expectSaved(bram);
    await expectAccessible(bram);
    await bram.reload();
    const agreement = (row: number) =>
      bram.getByLabel(`Nummer van de overeenkomst, plaats ${row}`, { exact: true });
    await expect(agreement(60)).toHaveValue('POK-60');
    await expect(agreement(1)).toHaveValue('POK-1');
    await expect(bram.getByLabel('Weken begeleiding, plaats 2', { exact: true })).toHaveValue(
      '38,5',
    );
    await expect(bram.getByLabel('Weken begeleiding, plaats 3', { exact: true })).toHaveValue('40');
    await expect(bram.getByText('Vul een heel getal in')).toHaveCount(1);
  });

  test('out of a spreadsheet: sixty places in fewer than ten actions, and out of Excel again', async ({
    browserOf,
  }) => {
    const bram = await browserOf('Bram Bakker');
    await bram.goto('/aanvragen/nieuw/practical-learning-demo');
    await bram.getByLabel('Naam van uw aanvraag').fill('Zestig plaatsen uit een blad');
    await bram.getByRole('button', { name: 'Concept maken' }).click();
    await bram.getByRole('link', { name: 'Plaatsen', exact: true }).click();
    const rows = Array.from({ length: LINES }, (_, index) => {
      const weeks = index === 1 || index === 58 ? '38,5' : '40';
      return `mbo;POK-${index + 1};${weeks}`;
    });
    const heads = 'Soort plaats;Nummer van de overeenkomst;Weken begeleiding';
    const buffer = Buffer.from([heads, ...rows].join('\r\n'));
    let actions = 0;
    const does = async (step: Promise<void>) => {
      actions += 1;
      await step;
    };
    const weeks = (row: number) =>
      bram.getByLabel(`Weken begeleiding, plaats ${row}`, { exact: true });
    await does(bram.getByRole('button', { name: /^Uit een rekenblad/ }).click());
    await does(
      bram
        .locator('input[type=file]')
        .setInputFiles({ name: 'plaatsen.csv', mimeType: 'text/csv', buffer }),
    );
    await expect(bram.getByText('60 regels om over te nemen.')).toBeVisible();
    await expect(bram.getByText('Bekijk 2 cellen:')).toBeVisible();
    await does(bram.getByRole('button', { name: 'Overnemen', exact: true }).click());
    await expect(weeks(60)).toHaveValue('40');
    for (const row of [2, 59]) {
      await expect(weeks(row)).toHaveValue('38,5');
      await does(weeks(row).fill('38'));
    }
    await does(weeks(60).focus());
    await expectSaved(bram);
    expect(actions).toBeLessThan(10);
    await bram.reload();
    const agreement = bram.getByLabel('Nummer van de overeenkomst, plaats 60', { exact: true });
    await expect(agreement).toHaveValue('POK-60');
    await expect(weeks(59)).toHaveValue('38');
    await expect(bram.getByText('Vul een heel getal in')).toHaveCount(0);

    const saved = bram.waitForEvent('download');
    await bram.getByRole('button', { name: /^Bewaren als rekenblad/ }).click();
    const download = await saved;
    const name = download.suggestedFilename();
    expect(name).toMatch(/\.xlsx$/);
    const excel = { name, mimeType: EXCEL, buffer: readFileSync(await download.path()) };
    await bram.goto('/aanvragen/nieuw/practical-learning-demo');
    await bram.getByLabel('Naam van uw aanvraag').fill('Dezelfde plaatsen uit Excel');
    await bram.getByRole('button', { name: 'Concept maken' }).click();
    await bram.getByRole('link', { name: 'Plaatsen', exact: true }).click();
    await bram.getByRole('button', { name: /^Uit een rekenblad/ }).click();
    await bram.locator('input[type=file]').setInputFiles(excel);
    await expect(bram.getByText('60 regels om over te nemen.')).toBeVisible();
    await bram.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await expect(weeks(60)).toHaveValue('40');
    await expectSaved(bram);
    await bram.reload();
    await expect(agreement).toHaveValue('POK-60');
    await expect(weeks(59)).toHaveValue('38');
  });

  test('typed in between: what is wrong stops nothing around it', async ({ browserOf }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Zestig regels');
    await openTask(lead, reference, 'Begroting');
    await lead.getByRole('button', { name: 'Kostenregel toevoegen' }).click();
    const rows = Array.from({ length: LINES }, (_, index) => `Zaal ${index + 1}\t1\t1.250,50`);
    await paste(lead, lead.getByLabel('Omschrijving, regel 1', { exact: true }), rows.join('\n'));
    await lead.getByLabel('Bedrag, regel 2', { exact: true }).fill('veel geld');
    await lead.getByLabel('Soort kosten, regel 60', { exact: true }).selectOption('Personeel');
    await lead.getByLabel('Toelichting op de kosten').fill('Zonder soort blijft dit staan.');
    await expectSaved(lead);
    await lead.reload();
    await expect(lead.getByLabel('Omschrijving, regel 60', { exact: true })).toHaveValue('Zaal 60');
    await expect(lead.getByLabel('Bedrag, regel 2', { exact: true })).toHaveValue('veel geld');
    await expect(lead.getByLabel('Bedrag, regel 60', { exact: true })).toHaveValue('1.250,50');
    await expect(lead.getByLabel('Toelichting op de kosten')).toHaveValue(/blijft dit staan/);
  });

  test('one press takes a paste back, and into one line sixty never go', async ({ browserOf }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Terug');
    await openTask(lead, reference, 'Begroting');
    await lead.getByRole('button', { name: 'Kostenregel toevoegen' }).click();
    const description = lead.getByLabel('Omschrijving, regel 1', { exact: true });
    await description.fill('Mijn eigen regel');
    await paste(lead, description, 'Een\nTwee\nDrie');
    await expect(lead.getByLabel('Omschrijving, regel 3', { exact: true })).toHaveValue('Drie');
    await lead.getByRole('button', { name: 'Plakken ongedaan maken' }).click();
    await expect(description).toHaveValue('Mijn eigen regel');
    await expect(lead.getByLabel('Omschrijving, regel 2', { exact: true })).toBeHidden();
    await openTask(lead, reference, 'Penvoerder en contactpersoon');
    const street = lead.getByLabel('Straat en huisnummer of postbus');
    await paste(lead, street, Array.from({ length: LINES }, (_, index) => `R${index}`).join('\n'));
    await expect(lead.getByText('Hier past één regel.')).toBeVisible();
    await expect(street).toHaveValue('');
  });

  test('half an IBAN keeps the name beside it', async ({ browserOf }) => {
    const lead = await browserOf('Fatima Haddou');
    const reference = await startApplication(lead, 'rif-2024-demo', 'Halve IBAN');
    await openTask(lead, reference, 'Penvoerder en contactpersoon');
    const iban = lead.getByLabel('IBAN waarop u de subsidie ontvangt');
    await iban.fill('NL91 ABNA');
    await lead.getByLabel('Naam van de contactpersoon').fill('Fatima Haddou');
    await expectSaved(lead);
    await lead.reload();
    await expect(lead.getByLabel('Naam van de contactpersoon')).toHaveValue('Fatima Haddou');
    await expect(iban).toHaveValue('NL91 ABNA');
  });
});
