import { expectAccessible } from '../checks/accessible.js';
import { textOf } from '../checks/pdf-text.js';
import { declareNoInterest, score } from '../people/assessor.js';
import { decide, draftAdvice, layDownAdvice, rank } from '../people/committee.js';
import {
  addPartner,
  fillBudget,
  fillSection,
  openTask,
  pledge,
  startApplication,
  submit,
  submitSupplement,
  uploadDocuments,
} from '../people/lead-applicant.js';
import {
  amendCeiling,
  askSupplement,
  assignAssessors,
  declareComplete,
  openCase,
  openTranche,
} from '../people/officer.js';
import { confirmPledge } from '../people/partner.js';
import { BERKEL, LINDEVOORT, VAN_DALEN } from '../people/partners.js';
import { rifAnswers } from '../people/rif-answers.js';
import { typedDate } from '../people/type-answer.js';
import { expect, test } from '../portal/test.js';

const TRANCHE = 'rif-proef';
const TITLE = 'Praktijkroute Duurzame Techniek';
const PAPERS = [
  'Plan van aanpak',
  'Activiteitenplanning',
  'Meerjarenbegroting',
  'Samenwerkingsovereenkomst',
];
/** Sections that between them ask every kind of answer: lines, text, date, choice and ticks. */
const EVERY_KIND_OF_ANSWER = new Set([
  'Penvoerder en contactpersoon',
  'Activiteiten en planning',
  'Eerdere RIF-subsidie',
  'Verklaringen',
]);
const ASSESSORS = ['Henk Visser', 'Amina el Idrissi', 'Pieter Bos'];

test('RIF 2024 from the call to the award letter', async ({ browserOf, portal }) => {
  test.setTimeout(900_000);
  const officer = await browserOf('Lotte Vermeer');
  const lead = await browserOf('Fatima Haddou');
  let reference = '';

  await test.step('the officer opens a tranche and amends its ceiling', async () => {
    await officer.goto('/beheer/tranches/nieuw');
    await expectAccessible(officer);
    await openTranche(officer, {
      version: /2024/,
      programme: /2024/,
      code: TRANCHE,
      name: 'Proeftranche',
      opens: typedDate(-1),
      closes: typedDate(14),
      ceilings: {
        code: 'rif',
        nl: 'Regionaal investeringsfonds',
        en: 'Regional investment fund',
        ceiling: '4.000.000',
      },
    });
    await amendCeiling(officer, TRANCHE, '5.000.000');
    await expectAccessible(officer);
  });

  await test.step('the lead applicant starts and fills the form', async () => {
    await lead.goto(`/aanvragen/nieuw/${TRANCHE}`);
    await expectAccessible(lead);
    reference = await startApplication(lead, TRANCHE, TITLE);
    await expectAccessible(lead);
    for (const section of rifAnswers(typedDate(90))) {
      await fillSection(lead, reference, section);
      if (EVERY_KIND_OF_ANSWER.has(section.title)) await expectAccessible(lead);
    }
  });

  await test.step('the budget, the partners and what they put in', async () => {
    const lines = [
      { category: 'Personeel', description: 'Docenten en projectleider', amount: '900.000' },
      { category: 'Inhuur van derden', description: 'Praktijkinstructeurs', amount: '600.000' },
    ];
    await fillBudget(lead, reference, lines, '500.000');
    await expectAccessible(lead);
    for (const partner of PARTNERS) await addPartner(lead, reference, partner);
    await expectAccessible(lead);
    await pledge(lead, reference, 'ROC Oostrand', { cash: '100.000', inKind: '0' });
    await pledge(lead, reference, 'Installatiegroep Berkel', { cash: '400.000', inKind: '0' });
    await pledge(lead, reference, 'Technisch Bureau Van Dalen', { cash: '0', inKind: '200.000' });
    await pledge(lead, reference, 'Gemeente Lindevoort', { cash: '300.000', inKind: '0' });
    await expect(lead.getByText('is helemaal gedekt')).toBeVisible();
    await expectAccessible(lead);
    for (const name of ['Sanne Berkel', 'Joris van Dalen', 'Mira de Groot']) {
      await confirmPledge(await browserOf(name), reference, name);
    }
  });

  await test.step('the documents, and sending it in', async () => {
    await uploadDocuments(lead, reference, PAPERS);
    await expectAccessible(lead);
    await lead.goto(`/aanvragen/${reference}/controleren`);
    await expect(lead.getByText('Alles is compleet')).toBeVisible();
    await expectAccessible(lead);
    await submit(lead, reference);
    await expect(lead.getByText(reference).first()).toBeVisible();
    await expectAccessible(lead);
  });

  await test.step('the officer asks for a supplement: the decision term stands still', async () => {
    await askSupplement(officer, reference, 'De toelichting op de kosten is te kort.');
    await expectAccessible(officer);
    await lead.goto(`/aanvragen/${reference}`);
    await expect(lead.getByText('De toelichting op de kosten is te kort.')).toBeVisible();
    await expect(lead.getByText('de termijn staat stil').first()).toBeVisible();
    await expectAccessible(lead);
    await openTask(lead, reference, 'Begroting');
    await lead.getByLabel('Toelichting op de kosten').fill('Uren maal tarief, en twee offertes.');
    await lead.getByRole('main').locator('h1').click();
    await expect(lead.getByText(/Automatisch bewaard om/)).toBeVisible();
    await submitSupplement(lead, reference, 'De toelichting op de kosten is te kort.');
    await declareComplete(officer, reference);
  });

  await test.step('three assessors declare, score and submit', async () => {
    await assignAssessors(officer, reference, ASSESSORS);
    await expectAccessible(officer);
    for (const [index, name] of ASSESSORS.entries()) {
      const assessor = await browserOf(name);
      await assessor.goto('/beoordelen');
      if (index === 0) await expectAccessible(assessor);
      await declareNoInterest(assessor, TITLE);
      if (index === 0) await expectAccessible(assessor);
      await score(assessor, 4);
      if (index === 0) await expectAccessible(assessor);
    }
    await openCase(officer, reference);
    await expect(officer.getByText('Beoordeeld').first()).toBeVisible();
  });

  await test.step('an officer writes the advice, the chair lays it down and ranks, and another decides', async () => {
    await portal.moveClock(15);
    const chair = await browserOf('Margreet Kuipers');
    await draftAdvice(officer, TRANCHE, TITLE);
    await expectAccessible(officer);
    await layDownAdvice(chair, TRANCHE, TITLE);
    await expectAccessible(chair);
    await rank(chair, TRANCHE);
    await expectAccessible(chair);
    const decisionMaker = await browserOf('Ruben Aalbers');
    await decide(decisionMaker, TRANCHE);
    await expectAccessible(decisionMaker);
  });

  await test.step('the lead applicant reads the award letter', async () => {
    const reader = await browserOf('Fatima Haddou');
    await expect(async () => {
      await reader.goto(`/aanvragen/${reference}`);
      await expect(reader.getByText('Subsidie verleend').first()).toBeVisible();
      await reader.getByRole('link', { name: /verle/i }).first().click({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expect(reader.getByRole('article')).toContainText(reference);
    await expectAccessible(reader);

    const address = await reader.getByRole('link', { name: /PDF/ }).getAttribute('href');
    const answer = await reader.request.get(address ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const text = await textOf(await answer.body());
    for (const part of [
      reference,
      TITLE,
      '500.000',
      'bezwaar',
      'art. 11',
      'voorschot',
      'Hoogste score',
      'De commissie vindt dit',
    ]) {
      expect(text).toContain(part);
    }

    await reader.goto('/berichten');
    await expectAccessible(reader);
  });
});

const PARTNERS = [BERKEL, VAN_DALEN, LINDEVOORT];
