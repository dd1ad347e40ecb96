import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SectionView, TrancheDetail } from '@tranche/contracts';
import { act, attempt, importList, startPortal, view, type Portal } from '../portal/index.js';
import { fill, openFor } from '../schemes/apply.js';
import { divideNow } from '../schemes/office.js';
import { naturalPerson } from '../schemes/plans/people.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';

const plan = { ...trainingVoucher, lists: [] };
const FIRST_HALF = '2026-01-01';
const SECOND_HALF = '2026-07-01';

let portal: Portal;
let tranche: string;
let people = 0;

beforeAll(async () => {
  portal = await startPortal();
  await importList(portal, 'occupations', ['kok', 'lasser'], FIRST_HALF);
  await importList(portal, 'occupations', ['lasser', 'voorbeeld'], SECOND_HALF);
  tranche = await openFor(portal, plan);
});
afterAll(() => portal.stop());

/** A claim of somebody new that is ready to be sent. */
async function filled(answers = {}, code = tranche) {
  people += 1;
  const applicant = naturalPerson(`seeker-${people}`, `Werkzoekende ${people}`);
  return fill(portal, plan, code, { applicant, answers });
}

describe('the same person through two browsers at once', () => {
  it('gets one claim in and is told so in the other, where nothing is lost', async () => {
    const applicant = naturalPerson('seeker-twice', 'Werkzoekende Dubbel');
    const one = await fill(portal, plan, tranche, { applicant });
    const other = await fill(portal, plan, tranche, { applicant });
    const answers = await Promise.all(
      [one, other].map((each) => attempt(each.applicant, each.reference, 'submit')),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.problem.errors).toMatchObject([
      {
        code: 'once-per-person',
        detail: expect.stringContaining('U kunt de voucher één keer aanvragen.'),
        article: expect.stringContaining('kansberoep'),
      },
    ]);

    const states = await Promise.all(
      [one, other].map(async (each) => (await view(each.applicant, each.reference)).state.state),
    );
    expect(states.toSorted()).toEqual(['complete', 'draft']);
    const slots: unknown = await portal.dataSource.query(
      `SELECT count(*)::int FROM applicant_slot WHERE applicant_id = $1`,
      [one.applicant.personId],
    );
    expect(slots).toEqual([{ count: 1 }]);
    const draft = [one, other][states.indexOf('draft')];
    const page = await one.applicant.get(`/v1/applications/${draft?.reference}/sections/course`);
    expect(page.body).toMatchObject({ answers: { courseName: expect.any(String) } });
  });
});

describe('a voucher that was claimed', () => {
  it('is refused at the start, by which claim, until that is withdrawn', async () => {
    const { applicant, reference } = await filled();
    const start = () =>
      applicant.post('/v1/applications', { tranche, variant: trainingVoucher.variant });
    await act(applicant, reference, 'submit');
    const refused = await start();
    expect(refused.status).toBe(409);
    expect(refused.problem.errors).toMatchObject([
      { code: 'once-per-person', detail: expect.stringContaining(reference) },
    ]);
    await act(applicant, reference, 'withdraw');
    expect((await start()).status).toBe(201);
  });
});

describe('a course that ends before it begins', () => {
  it('is said at its question, and keeps the claim from being sent', async () => {
    const courseStartsOn = portal.clock.today().toString();
    const courseEndsOn = portal.clock.today().subtract({ days: 1 }).toString();
    const { applicant, reference } = await filled({ courseStartsOn, courseEndsOn });
    const page = await applicant.get(`/v1/applications/${reference}/sections/dates`);
    expect(page.as(SectionView).stops).toMatchObject([
      { field: 'courseEndsOn', reason: { code: 'ends-after-the-start' } },
    ]);
    const answer = await attempt(applicant, reference, 'submit');
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toMatchObject([{ code: 'ends-after-the-start' }]);
  });
});

describe('a claim beside the first day of the course', () => {
  it.each([
    ['two weeks after it', 14, 201],
    ['two weeks and one day after it', 15, 409],
  ])('%s', async (_case, days, status) => {
    const courseStartsOn = portal.clock.today().subtract({ days }).toString();
    const { applicant, reference } = await filled({ courseStartsOn });
    const answer = await attempt(applicant, reference, 'submit');
    expect(answer.status).toBe(status);
    if (status === 409) {
      expect(answer.problem.errors).toMatchObject([{ code: 'within-two-weeks' }]);
    }
  });
});

describe('an occupation', () => {
  it('that left the list last half year is refused, with the list that was looked at', async () => {
    const { applicant, reference } = await filled({ occupation: 'kok' });
    const answer = await attempt(applicant, reference, 'submit');
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toMatchObject([
      { code: 'occupation/occupation', detail: expect.stringContaining('1 juli 2026') },
    ]);
  });
});

describe('a lot with one candidate', () => {
  it('is not drawn: the only claim at the edge gets the rest', async () => {
    const edge = await openFor(portal, plan, { code: 'edge', ceilings: { broad: 150_000 } });
    const { applicant, reference } = await filled({}, edge);
    await act(applicant, reference, 'submit');
    await divideNow(portal, edge);
    const lotte = await portal.as('lotte');
    const { body } = await lotte.get(`/v1/tranches/${edge}/allocations`);
    expect(body).toMatchObject({ items: [{ cents: 150_000, wasDrawn: false }] });
    expect((await portal.nobody.get(`/v1/draws/${edge}`)).status).toBe(404);
  });
});

describe('a ceiling', () => {
  it('is not lowered below what is committed, and may be lowered to it', async () => {
    const code = await openFor(portal, plan, { code: 'lowered', ceilings: { broad: 500_000 } });
    const { applicant, reference } = await filled({}, code);
    await act(applicant, reference, 'submit');
    await divideNow(portal, code);
    const lotte = await portal.as('lotte');
    const lowerTo = (ceilingCents: number, seen = 0) =>
      lotte.post(`/v1/tranches/${code}/amendments`, {
        seen,
        budgetLine: { code: 'broad', ceilingCents },
        publicationReference: 'Stcrt. 2026, 3',
      });
    const refused = await lowerTo(199_999);
    expect(refused.status).toBe(409);
    expect(refused.problem.errors).toMatchObject([{ article: expect.stringContaining('4:2') }]);
    const { budgetLines } = (await lowerTo(200_000)).as(TrancheDetail);
    expect(budgetLines).toContainEqual(
      expect.objectContaining({ code: 'broad', ceilingCents: 200_000, freeCents: 0 }),
    );
    // Who still looks at the old ceiling would undo this one.
    const stale = await lowerTo(450_000);
    expect(stale.problem.errors).toMatchObject([{ code: 'stale' }]);
    expect((await lowerTo(450_000, 1)).status).toBe(201);
  });
});
