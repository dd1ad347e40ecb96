import {
  AssessmentPanel,
  CommitteeAdvice,
  CommitteeAdviceList,
  LetterView,
} from '@tranche/contracts';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ADVICE,
  advise,
  assess,
  bringTo,
  decide,
  openTranche,
  rank,
  rankNow,
  renderLetters,
  startPortal,
  view,
  type Portal,
} from '../../../test/portal/index.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(120_000);

const DECIDING = ['lotte', 'margreet', 'ruben', 'karin'] as const;

let portal: Portal;
let tranches = 0;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.stop());

async function assessed(): Promise<{ tranche: string; reference: string }> {
  tranches += 1;
  const tranche = await openTranche(portal, { code: `advies-${tranches}` });
  const { reference } = await bringTo(portal, 'assessed', { tranche });
  return { tranche, reference };
}

async function adviceFor(persona: string, reference: string): Promise<CommitteeAdvice> {
  const client = await portal.as(persona);
  return (await client.get(`/v1/applications/${reference}/advice`)).as(CommitteeAdvice);
}

function textsFor({ criteria }: CommitteeAdvice, text = ADVICE) {
  return { texts: criteria.map(({ code }) => ({ criterion: code, text })) };
}

describe('the reasons of the assessors', () => {
  it.each(DECIDING)('are read by %s once the last sheet is in, and not before', async (persona) => {
    tranches += 1;
    const tranche = await openTranche(portal, { code: `advies-${tranches}` });
    const { reference } = await bringTo(portal, 'under-assessment', { tranche });
    await assess(portal, reference, 4, ['henk', 'amina']);
    const before = await adviceFor(persona, reference);
    expect(before).toMatchObject({ status: 'awaiting-scores', criteria: [] });
    expect(JSON.stringify(await panelFor(persona, reference))).not.toContain('onderbouwt');

    await assess(portal, reference, 3, ['pieter']);
    const { criteria, maximum } = await adviceFor(persona, reference);
    expect(maximum).toBe(5);
    expect(criteria).toHaveLength(5);
    for (const { scores } of criteria) {
      expect(scores.map(({ points }) => points).toSorted()).toEqual([3, 4, 4]);
      expect(scores.every(({ motivation }) => motivation.includes('onderbouwt'))).toBe(true);
    }
    expect(JSON.stringify(await panelFor(persona, reference))).toContain('onderbouwt');
  });

  it('are not there for the applicant, her partner, and who assesses', async () => {
    const { reference } = await assessed();
    for (const [persona, status] of [
      ['fatima', 403],
      ['sanne', 403],
      ['henk', 403],
    ] as const) {
      const answer = await (await portal.as(persona)).get(`/v1/applications/${reference}/advice`);
      expect({ persona, status: answer.status }).toEqual({ persona, status });
    }
  });
});

async function panelFor(persona: string, reference: string) {
  const client = await portal.as(persona);
  return (await client.get(`/v1/applications/${reference}/assessments`)).as(AssessmentPanel);
}

describe('the advice of the committee', () => {
  it('is kept as a draft, by one at a time, and says who was first', async () => {
    const { reference } = await assessed();
    const path = `/v1/applications/${reference}/advice`;
    const [margreet, lotte] = [await portal.as('margreet'), await portal.as('lotte')];
    const opened = await adviceFor('margreet', reference);
    const [first] = textsFor(opened, 'Half werk').texts;
    expect((await margreet.put(path, { texts: [first] })).status).toBe(428);
    const saved = await margreet.put(path, { texts: [first] }, { 'if-match': '"0"' });
    expect(saved.headers['etag']).toBe('"1"');
    expect(saved.as(CommitteeAdvice)).toMatchObject({
      status: 'draft',
      writtenBy: 'Margreet Kuipers',
    });
    const stale = await lotte.put(path, textsFor(opened), { 'if-match': '"0"' });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({
      stale: { changedBy: 'Margreet Kuipers', current: { texts: [first], version: 1 } },
    });
    const own = await margreet.put(path, textsFor(opened), { 'if-match': '"0"' });
    expect(own.problem.title).toBe('In een ander venster gewijzigd');
    expect(own.problem.detail).not.toContain('Margreet');
    expect((await adviceFor('margreet', reference)).isYours).toBe(true);
    expect((await adviceFor('lotte', reference)).isYours).toBe(false);
    const ruben = await portal.as('ruben');
    expect((await ruben.put(path, textsFor(opened), { 'if-match': '"1"' })).status).toBe(403);
  });

  it('is laid down only when every criterion has its reasons, which are named', async () => {
    const { reference } = await assessed();
    const path = `/v1/applications/${reference}/advice`;
    const margreet = await portal.as('margreet');
    const { texts } = textsFor(await adviceFor('margreet', reference));
    await margreet.put(path, { texts: texts.slice(2) }, { 'if-match': '"0"' });
    const refused = await margreet.post(`${path}/adoptions`, { version: 1 });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ errors: Array(2).fill({ code: 'advice-missing' }) });
    const odd = { texts: [{ criterion: 'luck', text: ADVICE }] };
    expect((await margreet.put(path, odd, { 'if-match': '"1"' })).status).toBe(400);
  });

  it('once laid down stays as it is: other words are a next edition', async () => {
    const { reference } = await assessed();
    const path = `/v1/applications/${reference}/advice`;
    const margreet = await portal.as('margreet');
    const { version } = await advise(portal, reference);
    const other = textsFor(await adviceFor('margreet', reference), 'Bij nader inzien is dit zwak.');
    const tag = { 'if-match': `"${version}"` };
    expect((await margreet.put(path, other, tag)).status).toBe(409);
    const reopened = (await margreet.post(`${path}/editions`, {})).as(CommitteeAdvice);
    expect(reopened).toMatchObject({ status: 'draft', edition: 2 });
    await margreet.put(path, other, { 'if-match': `"${reopened.version}"` });

    const kept: { texts: unknown }[] = await portal.dataSource.query(
      `SELECT texts FROM committee_advice c JOIN application a ON a.id = c.application_id
       WHERE a.reference = $1 ORDER BY edition`,
      [reference],
    );
    expect(JSON.stringify(kept[0])).toContain('concreet');
    expect(JSON.stringify(kept[1])).toContain('zwak');
    const change = `UPDATE committee_advice SET texts = '[]' WHERE adopted_at IS NOT NULL`;
    await expect(portal.dataSource.query(change)).rejects.toThrow('adopted advice does not change');
  });

  it('is needed for a ranking, which says where it is missing', async () => {
    const { tranche, reference } = await assessed();
    const { reference: other } = await bringTo(portal, 'assessed', { tranche });
    await advise(portal, other);
    const margreet = await portal.as('margreet');
    const listed = (await margreet.get(`/v1/tranches/${tranche}/advices`)).as(CommitteeAdviceList);
    expect(listed).toMatchObject({ total: 2, adopted: 1 });
    expect(listed.items.map((each) => [each.reference, each.status, each.written])).toEqual([
      [reference, 'to-write', 0],
      [other, 'adopted', 5],
    ]);
    portal.clock.advance({ hours: 24 * 400 });
    const refused = await margreet.post(`/v1/tranches/${tranche}/allocations`, {});
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      errors: [
        { code: 'committee-advice-missing', detail: expect.stringMatching(`^${reference}:`) },
      ],
    });
    await rankNow(portal, tranche);
  });

  it('that is opened again after the ranking holds the decision up', async () => {
    const { tranche, reference } = await assessed();
    const { id } = await rank(portal, tranche);
    const margreet = await portal.as('margreet');
    await margreet.post(`/v1/applications/${reference}/advice/editions`, {});
    const ruben = await portal.as('ruben');
    const refused = await ruben.post(`/v1/tranches/${tranche}/decisions`, { allocation: id });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ errors: [{ code: 'committee-advice-missing' }] });
    await advise(portal, reference);
    await decide(portal, tranche);
    const late = await margreet.post(`/v1/applications/${reference}/advice/editions`, {});
    expect(late.body).toMatchObject({ errors: [{ code: 'already-decided' }] });
  });

  it.each([
    ['an award', 4, 'award'],
    ['a rejection', 1, 'rejection-quality'],
  ])('stands in the letter of %s: points, maximum and reasons', async (_name, points, kind) => {
    tranches += 1;
    const tranche = await openTranche(portal, { code: `advies-${tranches}` });
    const { reference } = await bringTo(portal, 'assessed', { tranche, points });
    await rank(portal, tranche);
    await decide(portal, tranche);
    expect(await renderLetters(portal, reference)).toEqual([kind]);
    const fatima = await portal.as('fatima');
    const { letters } = await view(fatima, reference);
    const { blocks } = (await fatima.get(`/v1/letters/${letters[0]?.id}`)).as(LetterView);
    const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 3);
    const [first, second] = ADVICE.split('\n\n');
    expect(headings).toHaveLength(5);
    expect(
      blocks.filter((block) => block.kind === 'paragraph' && block.text === first),
    ).toHaveLength(5);
    expect(
      blocks.filter((block) => block.kind === 'paragraph' && block.text === second),
    ).toHaveLength(5);
    const table = blocks.find((block) => block.kind === 'table' && block.rows.length === 5);
    expect(JSON.stringify(table)).toContain(`"${points},00","5"`);
  });
});
