import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, divideNow, officer } from './office.js';
import { trainingVoucher } from './plans/training-voucher.js';

const LAST_DAY = Temporal.PlainDate.from('2028-06-30');

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('a training voucher of a sample', () => {
  it('is paid at once; of a sample the proof is asked, and what was not spent goes back', async () => {
    const tranche = await openFor(portal, trainingVoucher);
    const { reference, applicant } = await apply(portal, trainingVoucher, tranche, {
      answers: { courseCost: 200_000, courseEndsOn: LAST_DAY.toString() },
    });
    await divideNow(portal, tranche);
    const after = await view(applicant, reference);
    expect(after.state.state).toBe('awarded');
    expect(after.payments).toMatchObject([{ amountCents: 200_000, status: 'planned' }]);

    // Before the last lesson nobody has a certificate to show.
    const dayBefore = portal.clock.today().until(LAST_DAY).days - 1;
    portal.clock.advance({ hours: dayBefore * 24 });
    const lotte = await portal.as('lotte');
    const { transitions } = await view(lotte, reference);
    expect(transitions.find(({ transition }) => transition === 'ask-proof')?.whyNot).toMatchObject([
      {
        code: 'day-ahead',
        article: 'Kaderregeling 7.4(1)',
        text: { nl: expect.stringContaining('30 juni 2028') },
      },
    ]);
    portal.clock.advance({ hours: 24 });
    await officer(portal, reference, 'ask-proof');
    await officer(portal, reference, 'record-proof', { isDone: true, realisedCost: 190_000 });
    await decider(portal, reference, 'determine');
    const determined = await view(await portal.as('ruben'), reference);
    expect(determined.state.state).toBe('determined');
    expect(determined.determination).toMatchObject({ determinedCents: 190_000, outcome: 'lower' });
    // It was to be paid long before: what was not spent is for a decision of its own (Awb 4:57).
    expect(determined.planExcess).toMatchObject({ excessCents: 10_000 });
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'proof-request',
      'determination',
    ]);
    const remedies = async () =>
      (await view(await portal.as('ruben'), reference)).letters.map(({ remedy }) => remedy?.kind);
    expect(await remedies()).toEqual(['objection', undefined, 'objection']);
    portal.clock.advance({ hours: 50 * 24 });
    expect(await remedies()).toEqual([undefined, undefined, undefined]);
  });
});
