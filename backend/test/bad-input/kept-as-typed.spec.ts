import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckView, SectionView } from '@tranche/contracts';
import type { Answers } from '@tranche/domain';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';
import { fill, openFor } from '../schemes/apply.js';
import { bakery, practicalLearning2018 as plan } from '../schemes/plans/practical-learning.js';

let portal: Portal;
let fatima: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
});
afterAll(() => portal.stop());

async function save(client: Client, of: string, section: string, answers: Answers) {
  const path = `/v1/applications/${of}/sections/${section}`;
  const { version } = (await client.get(path)).as(SectionView);
  const saved = await client.put(path, { answers }, { 'if-match': `"${version}"` });
  return saved.as(SectionView);
}

async function stored(client: Client, of: string, section: string) {
  return (await client.get(`/v1/applications/${of}/sections/${section}`)).as(SectionView);
}

describe('a draft', () => {
  it('keeps a cost line without a category, and the long explanation beside it', async () => {
    const answers = {
      budget: [{ category: '', description: 'Docenten', year: 1, amountCents: { typed: 'tien' } }],
      costExplanation: 'Een lange toelichting '.repeat(40).trim(),
    };
    await save(fatima, reference, 'budget', answers);
    const view = await stored(fatima, reference, 'budget');
    expect(view.answers).toEqual(answers);
    const wrong = view.problems.map(({ pointer }) => pointer);
    expect(wrong).toContain('/budget/0/category');
    expect(wrong).toContain('/budget/0/amountCents');
  });

  it('keeps the contact beside half a bank account, and says which of the two is not right', async () => {
    const answers = { iban: 'NL91 ABN', contactName: 'Fatima el Idrissi', contactEmail: 'fatima@' };
    await save(fatima, reference, 'lead-and-contact', answers);
    const view = await stored(fatima, reference, 'lead-and-contact');
    expect(view.answers).toEqual(answers);
    const wrong = view.problems.filter(({ code }) => code === 'format');
    expect(wrong.map(({ pointer }) => pointer).toSorted()).toEqual(['/contactEmail', '/iban']);
  });

  it('keeps what a condition hides until it is sent, and counts it nowhere', async () => {
    const shown = { hasAssociateDegree: true, associateDegreeCost: 250_000 };
    await save(fatima, reference, 'budget', shown);
    await save(fatima, reference, 'budget', { ...shown, hasAssociateDegree: false });
    const { answers } = await stored(fatima, reference, 'budget');
    expect(answers).toEqual({ ...shown, hasAssociateDegree: false });
    const check = (await fatima.get(`/v1/applications/${reference}/check`)).as(CheckView);
    const budget = check.sections.find(({ definition }) => definition.name === 'budget');
    expect(budget?.answers).toEqual({ hasAssociateDegree: false });
  });

  it('strips what nobody sees around what identifies', async () => {
    await save(fatima, reference, 'lead-and-contact', {
      iban: '\u200eNL91\u00a0ABNA\u200b0417\u00ad1643\u202f00',
      contactName: '\u202aJose\u0301 \u200b Pérez\u202c',
      contactEmail: '\ufefffatima@oostrand.example ',
    });
    const view = await stored(fatima, reference, 'lead-and-contact');
    expect(view.answers).toEqual({
      iban: 'NL91 ABNA04171643 00',
      contactName: 'José Pérez',
      contactEmail: 'fatima@oostrand.example',
    });
    expect(view.problems.filter(({ code }) => code === 'format')).toEqual([]);
  });

  it('names what it cannot keep at all, leaves that as it was, and keeps the rest', async () => {
    await save(fatima, reference, 'budget', { costExplanation: 'Eerst', requested: 5_000 });
    const view = await save(fatima, reference, 'budget', {
      costExplanation: 'Daarna',
      requested: -1,
      colour: 'blauw',
    });
    expect(view.refused.map(({ pointer }) => pointer)).toEqual(['/requested', '/colour']);
    expect(view.answers).toEqual({ costExplanation: 'Daarna', requested: 5_000 });
  });
});

describe('sixty places of which one cannot be read', () => {
  it('are all kept, wait for that one cell, and are sent once it is mended', async () => {
    const tranche = await openFor(portal, plan, { code: 'sixty' });
    const { applicant, reference: claim } = await fill(portal, plan, tranche, {
      applicant: bakery,
    });
    const rows = Array.from({ length: 60 }, (_, index) => ({
      category: { typed: 'mbo' },
      agreement: `POK-${index + 1}`,
      weeks: { typed: index === 1 ? '38,5' : '40' },
    }));
    await save(applicant, claim, 'places', { places: rows });
    const view = await stored(applicant, claim, 'places');
    expect(view.answers['places']).toHaveLength(60);
    expect(view.problems.map(({ pointer }) => pointer)).toEqual(['/places/1/weeks']);
    expect(view.problems[0]?.text.nl).toContain('regel 2');

    const check = (await applicant.get(`/v1/applications/${claim}/check`)).as(CheckView);
    expect(check.canSubmit).toBe(false);
    const mended = rows.map((row) => ({ ...row, weeks: { typed: '40' } }));
    await save(applicant, claim, 'places', { places: mended });
    const again = (await applicant.get(`/v1/applications/${claim}/check`)).as(CheckView);
    expect(again.canSubmit).toBe(true);
  });
});
