import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  CheckView,
  ReceiptView,
  ReferenceListVersions,
  SectionView,
  Session,
} from '@tranche/contracts';
import { act, attempt, startPortal, takeIn, view, type Portal } from '../portal/index.js';
import { fill, openFor, type Applied } from '../schemes/apply.js';
import { bakery, place, practicalLearning2018 } from '../schemes/plans/practical-learning.js';
import { sectorPlan } from '../schemes/plans/sector-plan.js';
import { primary2017, training2016 } from '../schemes/plans/technology-network.js';
import { grantAtOnce } from '../schemes/plans/topsector-grant.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function page({ applicant, reference }: Applied, section: string) {
  return (await applicant.get(`/v1/applications/${reference}/sections/${section}`)).as(SectionView);
}

async function checked({ applicant, reference }: Applied) {
  return (await applicant.get(`/v1/applications/${reference}/check`)).as(CheckView);
}

const inDutch = (told: CheckView['told']) =>
  told.map(({ label, value }) => [label.nl, value.nl.replaceAll('\u00a0', ' ')]);

it('a level that the grant is not for is said at its question, and keeps it from being sent', async () => {
  const tranche = await openFor(portal, grantAtOnce, {
    code: 'levels',
    parameters: { levels: ['hbo', 'wo'] },
  });
  const mbo = await fill(portal, grantAtOnce, tranche, { answers: { level: 'mbo' } });
  const { stops, told } = await page(mbo, 'level');
  expect(stops.map(({ field, reason }) => [field, reason.code])).toEqual([
    ['level', 'level-of-the-call'],
  ]);
  expect(inDutch(told)).toEqual([['Voor studenten van', 'hbo, universiteit (wo)']]);
  const answer = await attempt(mbo.applicant, mbo.reference, 'submit');
  expect(answer.status).toBe(409);
  expect(answer.problem.errors).toMatchObject([{ code: 'level-of-the-call' }]);
});

it('a condition that answers break is led to its question from the check page and the task list', async () => {
  const tranche = await openFor(portal, grantAtOnce, {
    code: 'levels-checked',
    parameters: { levels: ['hbo', 'wo'] },
  });
  const mbo = await fill(portal, grantAtOnce, tranche, { answers: { level: 'mbo' } });
  const { sections, whyNot } = await checked(mbo);
  const [problem, ...others] = sections.flatMap(({ definition, problems }) =>
    problems.map(({ field, text }) => ({ section: definition.name, field, text })),
  );
  expect(others).toEqual([]);
  // One and the same sentence: the list on top says it once, with its link.
  expect(problem).toEqual({ section: 'level', field: 'level', text: whyNot[0]?.text });
  const { tasks } = await view(mbo.applicant, mbo.reference);
  expect(tasks.find(({ section }) => section === 'level')).toMatchObject({ problems: 1 });
});

it('an amount outside what can be asked is said at its question', async () => {
  const tranche = await openFor(portal, primary2017, { code: 'amount-known' });
  const much = await fill(portal, { ...primary2017, requestedCents: 10_000_100 }, tranche);
  const { sections } = await checked(much);
  const at = sections.find(({ problems }) => problems.length > 0);
  expect(at?.problems).toMatchObject([{ code: 'amount-out-of-range' }]);
  const { stops } = await page(much, at?.definition.name ?? '');
  expect(stops.map(({ field, reason }) => [field, reason.code])).toEqual([
    [at?.problems[0]?.field, 'amount-out-of-range'],
  ]);
});

it('a second plan for one sector is said at the question, by which application', async () => {
  const plan = { ...sectorPlan, version: '2013-2' };
  const tranche = await openFor(portal, plan, { code: 'one-per-sector' });
  const first = await fill(portal, plan, tranche);
  const second = await fill(portal, plan, tranche);
  expect((await page(second, 'analysis')).stops).toEqual([]);
  await act(first.applicant, first.reference, 'submit');
  const { stops } = await page(second, 'analysis');
  expect(stops.map(({ field, reason }) => [field, reason.code])).toEqual([
    ['region', 'once-per-sector'],
  ]);
  expect(stops[0]?.reason.text.nl).toContain(first.reference);
  const { sections, whyNot } = await checked(second);
  const analysis = sections.find(({ definition }) => definition.name === 'analysis');
  expect(analysis?.problems.map(({ text }) => text)).toEqual(whyNot.map(({ text }) => text));
  // What was sent is not held against itself.
  expect((await page(first, 'analysis')).stops).toEqual([]);
});

it('a limit on an answer that a variant does not ask is known when it starts', async () => {
  const tranche = await openFor(portal, training2016, { code: 'training-once' });
  const { applicant, reference } = await fill(portal, training2016, tranche);
  await act(applicant, reference, 'submit');
  const [board] = (await applicant.get('/v1/session')).as(Session).represents;
  const start = (variant: string) =>
    applicant.post('/v1/applications', {
      tranche,
      variant,
      title: 'Nog een keer',
      organisationId: board?.id,
    });
  const refused = await start('training');
  expect(refused.status).toBe(409);
  expect(refused.problem.errors).toMatchObject([
    { code: 'once-per-project', detail: expect.stringContaining(reference) },
  ]);
  expect((await start('innovation')).status).toBe(201);
});

it('a second grant of one sponsor in one year is refused at the start, by which application', async () => {
  const plan = { ...grantAtOnce, parameters: { ...grantAtOnce.parameters, sponsor: 'Eén Beurs' } };
  const first = await openFor(portal, plan, { code: 'first-of-sponsor' });
  const second = await openFor(portal, plan, { code: 'second-of-sponsor' });
  const other = await openFor(portal, grantAtOnce, { code: 'of-another-sponsor' });
  const { applicant, reference } = await fill(portal, plan, first);
  const start = (tranche: string) =>
    applicant.post('/v1/applications', { tranche, variant: plan.variant });
  // What is only being written takes nobody's place.
  expect((await start(second)).status).toBe(201);
  await act(applicant, reference, 'submit');
  const refused = await start(second);
  expect(refused.status).toBe(409);
  expect(refused.problem.errors).toMatchObject([
    { code: 'once-per-sponsor-per-year', detail: expect.stringContaining(reference) },
  ]);
  expect((await start(other)).status).toBe(201);
});

it('a school of another level is not offered, is said at its own question, and is refused', async () => {
  const tranche = await openFor(portal, grantAtOnce, { code: 'schools' });
  const list = await takeIn(portal, 'schools', {
    source: 'Lijst van de test',
    validFrom: portal.clock.today().toString(),
    note: { nl: 'voorbeeld', en: 'example' },
    csv: 'code;nl;en;level\nroc;ROC;ROC;mbo\nuni;Universiteit;University;wo',
  });
  list.as(ReferenceListVersions);
  const applied = await fill(portal, grantAtOnce, tranche, {
    answers: { level: 'mbo', school: 'uni' },
  });
  const { definition, stops, answers } = await page(applied, 'school');
  expect(definition.fields[0]).toMatchObject({ only: { attribute: 'level', in: ['mbo'] } });
  expect(stops.map(({ field }) => field)).toEqual(['school']);
  // Counts as not answered: nobody passes the question, and the check page and the task say so.
  expect(answers).toEqual({});
  const { sections } = await checked(applied);
  const school = sections.find((each) => each.definition.name === 'school');
  expect(school).toMatchObject({
    answers: {},
    problems: [{ field: 'school', code: 'school/school' }],
  });
  const { tasks } = await view(applied.applicant, applied.reference);
  expect(tasks.find(({ section }) => section === 'school')).toMatchObject({
    status: 'incomplete',
    problems: 1,
  });
  expect(school?.definition.fields).toEqual(definition.fields);
  const answer = await attempt(applied.applicant, applied.reference, 'submit');
  expect(answer.problem.errors).toMatchObject([
    { code: 'school/school', detail: expect.stringContaining('past niet bij wat u eerder') },
  ]);
});

it('a carer on the budget for everybody is told of the other one, sees the amount, and may send', async () => {
  const tranche = await openFor(portal, trainingVoucher, { code: 'carers' });
  const carer = await fill(portal, trainingVoucher, tranche, {
    answers: { situation: 'employee', careWork: 'now', courseCost: 323_450 },
  });
  const { stops, warnings } = await page(carer, 'situation');
  expect(stops).toEqual([]);
  expect(warnings.map(({ field, reason }) => [field, reason.code])).toEqual([
    ['careWork', 'care-line-for-you'],
  ]);
  expect(inDutch((await page(carer, 'dates')).told)).toEqual([
    ['Vroegste eerste lesdag', '1 mei 2026'],
    ['Laatste eerste lesdag', '1 april 2028'],
  ]);

  const check = await checked(carer);
  expect(check).toMatchObject({ canSubmit: true, requestedCents: 250_000 });
  expect(check.variant?.nl).toBe('Alle sectoren');
  expect(check.warnings.map(({ code }) => code)).toEqual(['care-line-for-you']);
  expect(inDutch(check.calculation)).toEqual([
    ['Wat kost de opleiding, met btw', '€ 3.234,50'],
    ['Hoogste bedrag', '€ 2.500,00'],
  ]);

  await act(carer.applicant, carer.reference, 'submit');
  expect((await checked(carer)).warnings).toEqual([]);
  const receipt = await carer.applicant.get(`/v1/applications/${carer.reference}/receipt`);
  expect(receipt.as(ReceiptView).variant?.nl).toBe('Alle sectoren');
});

it('an employer reads the study year and what the places come to, and cannot send one twice', async () => {
  const plan = practicalLearning2018;
  const tranche = await openFor(portal, plan, { code: 'places-told' });
  const applied = await fill(portal, plan, tranche, {
    applicant: bakery,
    answers: { places: [place('mbo', 38), place('mbo', 20), place('mbo', 38)], workPlaces: 'none' },
  });
  expect(inDutch((await page(applied, 'places')).told)[0]).toEqual(['Studiejaar', '2025/2026']);
  const check = await checked(applied);
  expect(inDutch(check.told)[0]).toEqual(['Studiejaar', '2025/2026']);
  expect(inDutch(check.calculation)).toEqual([
    ['Mbo, beroepsbegeleidende leerweg (bbl)', '3 plaatsen, samen 2,40 volle plaatsen'],
    ['Hoogstens per volle plaats', '€ 2.700,00'],
    ['U krijgt hoogstens dit; na de verdeling is het bedrag bekend', '€ 6.480,00'],
  ]);
  const answer = await attempt(applied.applicant, applied.reference, 'submit');
  expect(answer.problem.errors).toMatchObject([
    { code: 'places/places/2/agreement', detail: expect.stringContaining('ook in regel 1') },
  ]);
});
