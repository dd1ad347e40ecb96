import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  assess,
  attempt,
  assign,
  renderLetters,
  startPortal,
  view,
  type Portal,
} from '../portal/index.js';
import { apply, openFor, type Applied } from './apply.js';
import { decider, divideAfterClosing, officer } from './office.js';
import { centreOfExpertise as plan } from './plans/centre-of-expertise.js';
import { codeOf } from './rif/rif-awarded.js';
import { watchedDuties } from './watched-duties.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function awarded(code: string): Promise<Applied> {
  const tranche = await openFor(portal, plan, { code });
  const applied = await apply(portal, plan, tranche);
  const { reference } = applied;
  await officer(portal, reference, 'declare-complete');
  await assign(portal, reference);
  await assess(portal, reference, 4);
  await divideAfterClosing(portal, tranche);
  return applied;
}

const midtermReceived = () => ({ midtermReceivedOn: portal.clock.today().toString() });

/** Awarded, with the midterm report of the centre in. */
async function atMidterm(code: string): Promise<Applied> {
  const applied = await awarded(code);
  await officer(portal, applied.reference, 'receive-midterm', midtermReceived());
  return applied;
}

const duesOf = async ({ applicant, reference }: Applied) =>
  (await view(applicant, reference)).payments.map(({ amountCents, dueOn, status }) => [
    amountCents,
    dueOn === null ? 'waits' : 'due',
    status,
  ]);

describe('a centre of expertise', () => {
  it('gets the second half after a positive midterm review', async () => {
    const centre = await atMidterm('centres-continued');
    expect(await duesOf(centre)).toEqual([
      [200_000_000, 'due', 'planned'],
      [200_000_000, 'waits', 'planned'],
    ]);
    const { deadlines } = await view(centre.applicant, centre.reference);
    const midterm = deadlines.find(({ kind }) => kind === 'duty:midterm:1');
    expect(midterm?.standing).toBe('ended');
    const { named, watched, isLate } = await watchedDuties(portal, centre.reference);
    expect([watched, isLate]).toEqual([named, true]);
    expect(named).not.toEqual([]);
    // It runs beside the award, of which an account may come in before it is over.
    const before = await view(centre.applicant, centre.reference);
    expect(before.state.state).toBe('awarded');
    expect(before.procedures).toMatchObject([{ name: 'midterm-review', endedAt: null }]);
    await decider(portal, centre.reference, 'continue');
    expect((await duesOf(centre))[1]).toEqual([200_000_000, 'due', 'planned']);
    const lotte = await portal.as('lotte');
    const again = { input: midtermReceived() };
    expect(await codeOf(attempt(lotte, centre.reference, 'receive-midterm', again))).toBe(
      'held-once',
    );

    await officer(portal, centre.reference, 'receive-account', {
      realisedCost: 720_000_000,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    });
    await decider(portal, centre.reference, 'determine');
    const { state, determination } = await view(centre.applicant, centre.reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 360_000_000, outcome: 'lower' });
    expect(await renderLetters(portal, centre.reference)).toEqual([
      'award',
      'midterm-continued',
      'determination',
    ]);
  });

  it('ends early after a negative one, and keeps its share of what was realised', async () => {
    const centre = await atMidterm('centres-ended');
    await act(await portal.as('ruben'), centre.reference, 'end-early', {
      motivation: 'De doelen van de eerste twee jaar zijn niet gehaald.',
    });
    expect((await duesOf(centre))[1]).toEqual([200_000_000, 'waits', 'dropped']);
    expect((await view(centre.applicant, centre.reference)).state.state).toBe('ended-early');
    await officer(portal, centre.reference, 'receive-account', {
      realisedCost: 300_000_000,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    });
    await decider(portal, centre.reference, 'determine');
    expect(await duesOf(centre)).toEqual([
      [150_000_000, 'due', 'planned'],
      [200_000_000, 'waits', 'dropped'],
    ]);
    expect(await renderLetters(portal, centre.reference)).toEqual([
      'award',
      'midterm-ended',
      'determination',
    ]);
  });

  it('is determined on no account before the review was held (art. 13(3))', async () => {
    const { reference } = await awarded('centres-unreviewed');
    await officer(portal, reference, 'receive-account', {
      realisedCost: 720_000_000,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    });
    const ruben = await portal.as('ruben');
    const whyNot = async () => {
      const { transitions } = await view(ruben, reference);
      const determine = transitions.find(({ transition }) => transition === 'determine');
      return determine?.whyNot.map(({ code }) => code);
    };
    expect(await whyNot()).toEqual(['procedure-first']);
    await officer(portal, reference, 'receive-midterm', midtermReceived());
    expect(await whyNot()).toEqual(['held-by-procedure']);
    await decider(portal, reference, 'continue');
    expect(await whyNot()).toEqual([]);
  });
});
