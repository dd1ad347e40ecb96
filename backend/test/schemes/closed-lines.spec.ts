import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, rankNow, startPortal, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideNow, officer } from './office.js';
import { representative } from './plans/people.js';
import type { Plan } from './plans/plan.js';
import { sectorPlan } from './plans/sector-plan.js';

let portal: Portal;
let windows = 0;
let people = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Less than the plan asks: whoever comes first with it is turned away, and all of this is left. */
const TOO_LITTLE = 40_000_000;

/** The smallest plan that may be asked for: for it there is enough. */
const SMALL: Plan = {
  ...sectorPlan,
  budgetCents: 25_000_000,
  requestedCents: 12_500_000,
  ownCents: 10_000_000,
  partners: (sectorPlan.partners ?? []).map(([who]) => [who, 2_500_000]),
};

async function window(): Promise<string> {
  windows += 1;
  return openFor(portal, sectorPlan, {
    code: `plans-${windows}`,
    ceilingCents: TOO_LITTLE,
  });
}

/** A complete plan of somebody new, and a minute later. */
async function complete(tranche: string, plan: Plan) {
  people += 1;
  const applicant = representative(
    `closed-${people}`,
    String(90_002_000 + people),
    `Werkgevers ${people}`,
    'employers-organisation',
  );
  const applied = await apply(portal, plan, tranche, { applicant });
  await officer(portal, applied.reference, 'declare-complete');
  portal.clock.advance({ minutes: 1 });
  return applied;
}

async function outcomes(tranche: string) {
  const { items } = await rankNow(portal, tranche);
  return items.map(({ outcome }) => outcome);
}

describe('a line on which somebody was turned away', () => {
  it('stays closed to who was complete later, and no line of another window does', async () => {
    const tranche = await window();
    await complete(tranche, sectorPlan);
    await divideNow(portal, tranche);
    await complete(tranche, SMALL);
    expect(await outcomes(tranche)).toEqual(['reject-ceiling']);

    const another = await window();
    await complete(another, SMALL);
    expect(await outcomes(another)).toEqual(['award']);
  });

  it('is open as long as that is a proposal: who was first may still withdraw', async () => {
    const tranche = await window();
    const first = await complete(tranche, sectorPlan);
    await rankNow(portal, tranche);
    await act(first.applicant, first.reference, 'withdraw');
    await complete(tranche, SMALL);
    expect(await outcomes(tranche)).toEqual(['award']);
  });
});
