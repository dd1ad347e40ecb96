import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, attempt, startPortal, view, type Client, type Portal } from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { divideNow } from '../schemes/office.js';
import { naturalPerson } from '../schemes/plans/people.js';
import { courseOver, trainingVoucher } from '../schemes/plans/training-voucher.js';
import { awardedRif, previewed, received, RIF_2024 } from '../schemes/rif/rif-awarded.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;
let fatima: Client;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben, fatima] = await Promise.all([
    portal.as('lotte'),
    portal.as('ruben'),
    portal.as('fatima'),
  ]);
}, 120_000);
afterAll(() => portal.stop());

const proposalIn = async (client: Client, reference: string) =>
  (await view(client, reference)).proposal;

/** What a step begins with, of what was recorded before. */
async function startOf(client: Client, reference: string, transition: string) {
  const { transitions } = await view(client, reference);
  return transitions.find((each) => each.transition === transition)?.recorded;
}

describe('an account, before it is recorded', () => {
  it('is shown as it was read, with the amount that follows and how', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const given = received(portal, { differsFromReport: false });
    const { recorded, proposal, determination } = await previewed(
      lotte,
      reference,
      'receive-account',
      given,
    );
    const lines = recorded.map(({ label, text }) => `${label.en}: ${text.en}`);
    expect(lines).toContain('Realised eligible cost: €2,700,000');
    expect(lines).toContain('Realised co-financing: €1,800,000');
    expect(lines).toHaveLength(5);
    expect(proposal).toMatchObject({
      awardedCents: 100_000_000,
      determinedCents: 90_000_000,
      outcome: 'lower',
      hearsFirst: false,
    });
    expect(proposal?.reasons[0]?.text.nl).toMatch(/2\.700\.000/u);
    expect(determination).toBeNull();

    await act(lotte, reference, 'receive-account', given);
    expect(await proposalIn(lotte, reference)).toEqual(proposal);
    expect(await proposalIn(ruben, reference)).toEqual(proposal);
    // What the office works towards is told to the receiver by a letter, not halfway.
    expect(await proposalIn(fatima, reference)).toBeNull();
    await act(ruben, reference, 'determine');
    expect(await proposalIn(lotte, reference)).toBeNull();
  });

  it('says that the receiver is heard first where it is not taken as it was given', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const disputed = received(portal, { differsFromReport: true });
    const { proposal } = await previewed(lotte, reference, 'receive-account', disputed);
    expect(proposal).toMatchObject({ determinedCents: 90_000_000, hearsFirst: true });
    await act(lotte, reference, 'receive-account', disputed);
    const why = {
      motivation: 'De urenstaten zijn niet getekend.',
      input: { lowerGround: 'b' },
    };
    await act(lotte, reference, 'announce-lower-determination', why);
    // Announced, the receiver is being heard: nothing comes before it any more.
    expect(await proposalIn(lotte, reference)).toMatchObject({ hearsFirst: false });
  });
});

describe('a slip of the pen in an account', () => {
  it('is mended from what stands there, as long as nothing is determined', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    expect(await startOf(lotte, reference, 'receive-account')).toEqual({});
    const wrong = received(portal, { realisedCost: 27_000_000, differsFromReport: false });
    await act(lotte, reference, 'receive-account', wrong);
    expect(await startOf(lotte, reference, 'receive-account')).toEqual(wrong.input);
    const mended = received(portal, { differsFromReport: false });
    const { proposal } = await previewed(lotte, reference, 'receive-account', mended);
    expect(proposal?.determinedCents).toBe(90_000_000);
    await act(lotte, reference, 'receive-account', mended);
    await act(ruben, reference, 'determine');
    expect(await startOf(lotte, reference, 'receive-account')).toBeUndefined();
  });

  it('is mended for a voucher too, by somebody other than who determines', async () => {
    const tranche = await openFor(portal, trainingVoucher, { code: 'mended-proof' });
    const { reference } = await apply(portal, trainingVoucher, tranche, {
      applicant: naturalPerson('mended-seeker', 'Werkzoekende'),
      answers: { ...courseOver(portal), courseCost: 200_000 },
    });
    await divideNow(portal, tranche);
    const found = { input: { isDone: true, realisedCost: 19_000, costIsAccounted: true } };
    const first = await previewed(lotte, reference, 'prepare-determination', found);
    expect(first.proposal).toMatchObject({ determinedCents: 19_000, hearsFirst: false });
    expect(first.letters).toEqual([]);
    await act(lotte, reference, 'prepare-determination', found);
    expect(await startOf(lotte, reference, 'correct-record')).toEqual(found.input);
    const right = { input: { isDone: true, realisedCost: 190_000, costIsAccounted: true } };
    await act(lotte, reference, 'correct-record', right);
    const refused = await attempt(lotte, reference, 'determine');
    expect(refused.status).toBe(409);
    await act(ruben, reference, 'determine');
    expect((await view(ruben, reference)).determination?.determinedCents).toBe(190_000);
  });
});
