import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, divideNow, officer } from './office.js';
import { sectorPlan } from './plans/sector-plan.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Half of € 1,000,000 and of its overhead, 15 % and 7 % by the staircase of each version. */
const OLD = { awarded: 55_500_000, first: 5_550_000, later: 38_850_000, determined: 44_800_000 };
const NEW = { awarded: 57_500_000, first: 5_750_000, later: 40_250_000, determined: 46_000_000 };

describe.each([
  { version: '2013-1', ...OLD },
  { version: '2013-2', ...OLD },
  { version: '2015', ...NEW },
])('a sector plan of $version', ({ version, ...expected }) => {
  it('is paid in half-yearly advances and determined at half of what was realised', async () => {
    const plan = { ...sectorPlan, version };
    const tranche = await openFor(portal, plan);
    const { reference, applicant } = await apply(portal, plan, tranche);
    await officer(portal, reference, 'declare-complete');
    await divideNow(portal, tranche);
    const awarded = await view(applicant, reference);
    const [first = 0, ...later] = awarded.payments.map(({ amountCents }) => amountCents);
    expect(awarded.awardedCents).toBe(expected.awarded);
    expect(first).toBe(expected.first);
    // Up to 80 % of the award; the rest comes after the determination.
    expect(later).toHaveLength(3);
    expect(later.reduce((total, each) => total + each, 0)).toBe(expected.later);

    await officer(portal, reference, 'receive-account', {
      realisedCost: 80_000_000,
      hasGoodGrounds: false,
    });
    await decider(portal, reference, 'determine');
    const { state, determination, payments } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({
      determinedCents: expected.determined,
      payableCents: expected.determined,
      outcome: 'lower',
    });
    const due = payments.filter(({ status }) => status !== 'dropped');
    const dueCents = due.reduce((total, { amountCents }) => total + amountCents, 0);
    expect(dueCents).toBe(expected.determined);
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});
