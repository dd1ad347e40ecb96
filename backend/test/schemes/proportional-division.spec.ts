import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rankNow, rank, decide, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor, type Applied } from './apply.js';
import {
  bakery,
  garage,
  place,
  practicalLearning2018 as plan,
} from './plans/practical-learning.js';

let portal: Portal;
let tranche: string;
let baker: Applied;
let mechanic: Applied;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, plan, { ceilings: { mbo: 400_000, hbo: 1_000_000 } });
  baker = await apply(portal, plan, tranche, {
    applicant: bakery,
    answers: { places: [place('mbo', 40), place('hbo', 42)] },
  });
  mechanic = await apply(portal, plan, tranche, {
    applicant: garage,
    answers: { places: [place('mbo', 20)] },
  });
});
afterAll(() => portal.stop());

/** What everybody gets, by the name of the employer. */
function amounts(items: readonly { readonly applicantName: string; readonly cents: number }[]) {
  return Object.fromEntries(items.map(({ applicantName, cents }) => [applicantName, cents]));
}

describe('places that share a ceiling', () => {
  it('get a part of it each, and € 2,700 where the ceiling leaves over', async () => {
    const { items, categories } = await rank(portal, tranche);
    expect(categories).toMatchObject([
      { code: 'hbo', places: '1.00', ratePerPlaceCents: 270_000, leftOverCents: 730_000 },
      { code: 'mbo', places: '1.50', ratePerPlaceCents: 266_667 },
      { code: 'phd', places: '0.00', ratePerPlaceCents: null, awardedCents: 0 },
      { code: 'vmbo', places: '0.00', ratePerPlaceCents: null, awardedCents: 0 },
    ]);
    expect(amounts(items)).toEqual({ 'Bakkerij Test': 536_666, 'Garage Test': 133_333 });
  });

  it('all get another amount after one correction, when the window is opened again', async () => {
    const lotte = await portal.as('lotte');
    const reopened = await lotte.post(`/v1/tranches/${tranche}/amendments`, {
      seen: 0,
      closesAt: portal.clock.now().add({ hours: 24 }).toString(),
      publicationReference: 'Stcrt. 2026, 2',
    });
    expect(reopened.status).toBe(201);
    const correction = await apply(portal, plan, tranche, {
      applicant: garage,
      answers: { places: [place('mbo', 40)], supersedes: mechanic.reference },
    });
    expect((await view(mechanic.applicant, mechanic.reference)).state.state).toBe('superseded');

    const { items } = await rank(portal, tranche);
    expect(items.map(({ reference }) => reference).toSorted()).toEqual(
      [baker.reference, correction.reference].toSorted(),
    );
    expect(amounts(items)).toEqual({ 'Bakkerij Test': 470_000, 'Garage Test': 200_000 });
  });

  it('take from the line of each category what they got there', async () => {
    portal.clock.advance({ minutes: 1 });
    await rankNow(portal, tranche);
    await decide(portal, tranche);
    const lines: unknown = await portal.dataSource.query(
      `SELECT a.reference, c.budget_line AS line, c.cents::int FROM commitment c
       JOIN application a ON a.id = c.application_id
       WHERE a.reference = $1 ORDER BY c.budget_line`,
      [baker.reference],
    );
    expect(lines).toEqual([
      { reference: baker.reference, line: 'hbo', cents: 270_000 },
      { reference: baker.reference, line: 'mbo', cents: 200_000 },
    ]);
    const totals: unknown = await portal.dataSource.query(
      `SELECT code, committed_cents::int AS cents FROM budget_line WHERE tranche = $1 ORDER BY code`,
      [tranche],
    );
    expect(totals).toEqual([
      { code: 'hbo', cents: 270_000 },
      { code: 'mbo', cents: 400_000 },
      { code: 'phd', cents: 0 },
      { code: 'vmbo', cents: 0 },
    ]);
    const { determination } = await view(baker.applicant, baker.reference);
    expect(determination).toMatchObject({ determinedCents: 470_000, outcome: 'as-awarded' });
  });
});
