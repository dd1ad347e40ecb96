import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bringTo,
  decide,
  openTranche,
  rank,
  renderLetters,
  startPortal,
  view,
  type Portal,
} from '../../portal/index.js';
import { decider, officer } from '../office.js';
import { watchedDuties } from '../watched-duties.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Under the first versions the school itself is no co-financier (RIF 2014 art. 10(1)). */
const BY_PARTNERS = { ownCents: 0, partners: { sanne: 140_000_000, mira: 60_000_000 } };

describe.each([
  { version: '2014', variant: 'standard', ...BY_PARTNERS },
  { version: '2014-amended', variant: 'standard', ...BY_PARTNERS },
  { version: '2019', variant: 'starter' },
  { version: '2024', variant: 'starter' },
])('a partnership under RIF $version', ({ version, ...plan }) => {
  it('is paid by the quarter and determined at its share of what was realised', async () => {
    const tranche = await openTranche(portal, { code: `rif-${version}`, version });
    const { reference } = await bringTo(portal, 'assessed', { tranche, ...plan });
    const byCommittee = version.startsWith('2014');
    await rank(portal, tranche, byCommittee ? [reference] : undefined);
    await decide(portal, tranche);
    const fatima = await portal.as('fatima');
    const awarded = await view(fatima, reference);
    // A quarter at the start of the project, the rest in fifteen quarters.
    const [first, ...quarters] = awarded.payments.map(({ amountCents }) => amountCents);
    expect(first).toBe(25_000_000);
    expect(quarters).toEqual(Array.from({ length: 15 }, () => 5_000_000));

    const { named, watched, isLate } = await watchedDuties(portal, reference);
    expect([watched, isLate]).toEqual([named, true]);
    // The last of them is the account, before 1 July after the project.
    expect(named).toHaveLength(byCommittee ? 5 : 4);
    expect(named).toContain('30 juni 2031');

    await officer(portal, reference, 'receive-account', {
      realisedCost: 270_000_000,
      realisedCoFinancing: 180_000_000,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(fatima, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 90_000_000, outcome: 'lower' });
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});
