import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllocationView, DrawView, MessageList, TrancheDetail, WorkList } from '@tranche/contracts';
import {
  act,
  attempt,
  decide,
  rankNow,
  renderLetters,
  startPortal,
  view,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideNow, officer } from './office.js';
import { naturalPerson, representative } from './plans/people.js';
import { sectorPlan } from './plans/sector-plan.js';
import { trainingVoucher } from './plans/training-voucher.js';

let portal: Portal;
let people = 0;
let windows = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** A window with so much for the broad line, in cents. */
async function window(broad: number): Promise<string> {
  windows += 1;
  return openFor(portal, trainingVoucher, { code: `vouchers-${windows}`, ceilings: { broad } });
}

/** A claim of € 2,000, of somebody new. */
async function claim(tranche: string) {
  people += 1;
  const applicant = naturalPerson(`seeker-${people}`, `Werkzoekende ${people}`);
  return apply(portal, trainingVoucher, tranche, { applicant });
}

/** A claim, and a minute later. */
async function claimInTurn(tranche: string) {
  const claimed = await claim(tranche);
  portal.clock.advance({ minutes: 1 });
  return claimed;
}

async function outcomes(tranche: string) {
  const { items } = await rankNow(portal, tranche);
  return items.map(({ reference, outcome, cents }) => [reference, outcome, cents]);
}

async function committed(tranche: string): Promise<number> {
  const lotte = await portal.as('lotte');
  return (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail).committedCents;
}

describe('first come, first served', () => {
  it('calls what waits for the office what it is: a division, and no ranking', async () => {
    const tranche = await window(500_000);
    await claimInTurn(tranche);
    await rankNow(portal, tranche);
    const { items } = (await (await portal.as('ruben')).get('/v1/work-items')).as(WorkList);
    const own = items.filter(({ page }) => page === `/beheer/tranches/${tranche}/rangorde`);
    expect(own.map(({ task }) => task.nl)).toEqual([
      'Beslissen over het voorstel voor de verdeling',
    ]);
  });

  it('sends a claim that had to be repaired to the back, where it gets the rest', async () => {
    const tranche = await window(500_000);
    const first = await claimInTurn(tranche);
    const second = await claimInTurn(tranche);
    const third = await claimInTurn(tranche);
    await act(await portal.as('lotte'), first.reference, 'ask-supplement', {
      motivation: 'De naam van de opleiding ontbreekt.',
    });
    expect((await view(first.applicant, first.reference)).place).toBe(null);
    expect((await view(third.applicant, third.reference)).place).toBe(2);
    const { place } = await act(first.applicant, first.reference, 'supplement');
    expect(place).toBe(3);
    expect(await outcomes(tranche)).toEqual([
      [second.reference, 'award', 200_000],
      [third.reference, 'award', 200_000],
      [first.reference, 'award', 100_000],
    ]);
  });

  it('tells who has to supplement that the place is gone, on the page and in the message', async () => {
    const tranche = await window(500_000);
    const { reference, applicant } = await claimInTurn(tranche);
    expect((await view(applicant, reference)).supplementCosts).toBeNull();
    const asked = { motivation: 'De naam van de opleiding ontbreekt.' };
    await act(await portal.as('lotte'), reference, 'ask-supplement', asked);
    const said = {
      nl: 'Uw aanvraag heeft nu geen plaats in de rij. Met uw aanvulling sluit u achteraan.',
      en: 'Your application has no place in the queue now. With your supplement you join at the end.',
    };
    const { supplementCosts } = await view(applicant, reference);
    expect(supplementCosts?.nl).toContain(said.nl);
    expect(supplementCosts?.en).toContain(said.en);
    await renderLetters(portal, reference);
    const { items } = (await applicant.get('/v1/messages')).as(MessageList);
    const request = items.find(({ subject }) => subject.en.startsWith('We ask something of you'));
    expect(request?.body.nl).toContain(said.nl);
    expect(request?.body.en).toContain(said.en);
    await act(applicant, reference, 'supplement');
    expect((await view(applicant, reference)).supplementCosts).toBeNull();
  });

  it('draws a lot between claims of one moment, and only where the money ends', async () => {
    const tranche = await window(600_000);
    const early = await claimInTurn(tranche);
    await Promise.all([claim(tranche), claim(tranche), claim(tranche)]);
    const { items } = await rankNow(portal, tranche);
    expect(items[0]).toMatchObject({ reference: early.reference, wasDrawn: false });
    expect(items.slice(1).map(({ wasDrawn, cents }) => [wasDrawn, cents])).toEqual([
      [true, 200_000],
      [true, 200_000],
      [true, 0],
    ]);
    await decide(portal, tranche);
    const { draws } = (await portal.nobody.get(`/v1/draws/${tranche}`)).as(DrawView);
    expect(draws.map(({ tickets }) => tickets.length)).toEqual([3]);
  });

  it('goes on in rounds until the money is gone', async () => {
    const tranche = await window(700_000);
    await claimInTurn(tranche);
    await claimInTurn(tranche);
    expect(await divideNow(portal, tranche)).toMatchObject({ awarded: 2, rejected: 0 });
    const third = await claimInTurn(tranche);
    const fourth = await claimInTurn(tranche);
    expect(await outcomes(tranche)).toEqual([
      [third.reference, 'award', 200_000],
      [fourth.reference, 'award', 100_000],
    ]);
    await decide(portal, tranche);
    const fifth = await claimInTurn(tranche);
    expect(await divideNow(portal, tranche)).toMatchObject({ awarded: 0, rejected: 1 });
    const lotte = await portal.as('lotte');
    const round = (query: string) => lotte.get(`/v1/tranches/${tranche}/allocations${query}`);
    const [last, second] = [await round(''), await round('?round=2')].map((each) =>
      each.as(AllocationView),
    );
    expect(last).toMatchObject({ round: 3, rounds: [1, 2, 3] });
    expect(second).toMatchObject({ round: 2, rounds: [1, 2, 3], status: 'decided' });
    expect(second?.items.map(({ reference }) => reference)).toEqual([
      third.reference,
      fourth.reference,
    ]);
    expect(second).toMatchObject({ awardedCents: 300_000, canRank: false, canDecide: false });
    expect((await round('?round=4')).status).toBe(404);
    expect((await view(fifth.applicant, fifth.reference)).state.state).toBe('rejected');
    expect(await committed(tranche)).toBe(700_000);
  });

  it('shows the proposal of a round, also in the instant in which the last was decided', async () => {
    const tranche = await window(700_000);
    await claim(tranche);
    await divideNow(portal, tranche);
    await claim(tranche);
    await rankNow(portal, tranche);
    const lotte = await portal.as('lotte');
    const { allocation } = (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    expect(allocation?.status).toBe('proposed');
  });

  it('gives the money of who withdrew to the next, after a new round', async () => {
    const tranche = await window(200_000);
    const first = await claimInTurn(tranche);
    const next = await claimInTurn(tranche);
    const { id } = await rankNow(portal, tranche);
    await act(first.applicant, first.reference, 'withdraw');
    const ruben = await portal.as('ruben');
    const refused = await ruben.post(`/v1/tranches/${tranche}/decisions`, { allocation: id });
    expect(refused.status).toBe(409);
    expect(refused.problem.errors).toMatchObject([{ code: 'ranking-moved' }]);
    expect(await outcomes(tranche)).toEqual([[next.reference, 'award', 200_000]]);
  });

  it('commits once when two decide at the same moment', async () => {
    const tranche = await window(300_000);
    await claimInTurn(tranche);
    await claimInTurn(tranche);
    const { id } = await rankNow(portal, tranche);
    const ruben = await portal.as('ruben');
    const answers = await Promise.all(
      [1, 2].map(() => ruben.post(`/v1/tranches/${tranche}/decisions`, { allocation: id })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await committed(tranche)).toBe(300_000);
  });

  it('lets nobody pass a plan that came in earlier and has not been looked at', async () => {
    const tranche = await openFor(portal, sectorPlan);
    const earlier = await apply(portal, sectorPlan, tranche);
    portal.clock.advance({ minutes: 1 });
    const applicant = representative(
      'test-others',
      '90001033',
      'Werkgevers in de bouw',
      'employers-organisation',
    );
    const later = await apply(portal, sectorPlan, tranche, { applicant });
    await officer(portal, later.reference, 'declare-complete');
    const margreet = await portal.as('margreet');
    const refused = await margreet.post(`/v1/tranches/${tranche}/allocations`, {});
    expect(refused.status).toBe(409);
    expect(refused.problem.errors).toMatchObject([{ code: 'nobody-next' }]);

    await officer(portal, earlier.reference, 'declare-complete');
    const { items } = await rankNow(portal, tranche);
    expect(items.map(({ reference }) => reference)).toEqual([earlier.reference, later.reference]);
  });
});

describe('a decision by itself', () => {
  it('is not taken on a claim whose tranche is divided', async () => {
    const tranche = await window(400_000);
    const { reference } = await claimInTurn(tranche);
    await rankNow(portal, tranche);
    const answer = await attempt(await portal.as('ruben'), reference, 'award');
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toMatchObject([{ code: 'decided-per-tranche' }]);
  });
});
