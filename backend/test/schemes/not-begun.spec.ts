import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  attempt,
  bringTo,
  decide,
  openTranche,
  rank,
  startPortal,
  view,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideNow } from './office.js';
import { trainingVoucher } from './plans/training-voucher.js';
import { codeOf, received } from './rif/rif-awarded.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function whyNot(reference: string, transition: string) {
  const { transitions } = await view(await portal.as('lotte'), reference);
  return transitions.find((each) => each.transition === transition)?.whyNot;
}

describe('before its day nothing can be accounted for', () => {
  it('of a course: its determination is prepared once the last lesson day is over', async () => {
    const lastDay = portal.clock.today().add({ days: 30 });
    const tranche = await openFor(portal, trainingVoucher);
    const { reference } = await apply(portal, trainingVoucher, tranche, {
      answers: { courseEndsOn: lastDay.toString() },
    });
    await divideNow(portal, tranche);
    const lotte = await portal.as('lotte');
    const found = {
      input: {
        isDone: false,
        realisedCost: 200_000,
        costIsAccounted: true,
        weighedGround: 'a',
        weighedAmount: 0,
        weighing: 'U kwam niet.',
      },
    };

    expect(await codeOf(attempt(lotte, reference, 'prepare-determination', found))).toBe(
      'day-ahead',
    );
    expect(await whyNot(reference, 'prepare-determination')).toMatchObject([
      {
        article: 'Kaderregeling 7.4(2)',
        text: { nl: expect.stringContaining('pas na de laatste dag') },
      },
    ]);

    // On the last day itself the course is still followed.
    portal.clock.advance({ hours: portal.clock.today().until(lastDay).days * 24 });
    const onLastDay = attempt(await portal.as('lotte'), reference, 'prepare-determination', found);
    expect(await codeOf(onLastDay)).toBe('day-ahead');
    portal.clock.advance({ hours: 24 });
    await act(await portal.as('lotte'), reference, 'prepare-determination', found);
  });

  it('of a project: neither the midterm report nor the account', async () => {
    const firstDay = portal.clock.today().add({ months: 2 });
    const tranche = await openTranche(portal, { code: 'not-begun', version: '2024' });
    const { reference } = await bringTo(portal, 'assessed', {
      tranche,
      variant: 'starter',
      answers: { startsOn: firstDay.toString() },
    });
    await rank(portal, tranche);
    await decide(portal, tranche);
    const lotte = await portal.as('lotte');
    const account = received(portal, { differsFromReport: false });

    expect(await codeOf(attempt(lotte, reference, 'receive-account', account))).toBe('not-begun');
    expect(await whyNot(reference, 'receive-midterm')).toMatchObject([{ code: 'not-begun' }]);
  });
});
