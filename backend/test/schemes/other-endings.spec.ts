import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { SweepDeadlines } from '../../src/deadlines/sweep-deadlines.js';
import { act, lettersOf, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { accelerationQuestion } from './plans/acceleration-question.js';
import { centreOfExpertise } from './plans/centre-of-expertise.js';
import type { Plan } from './plans/plan.js';
import { practicalLearning2018 } from './plans/practical-learning.js';
import { routeApprovals } from './plans/route-approval.js';
import { sectorPlan } from './plans/sector-plan.js';
import { talentPilot } from './plans/talent-pilot.js';
import { training2016 } from './plans/technology-network.js';
import { grantAtOnce } from './plans/topsector-grant.js';
import { trainingVoucher } from './plans/training-voucher.js';
import { workBridge } from './plans/work-bridge.js';

const PLANS: readonly Plan[] = [
  ...routeApprovals,
  accelerationQuestion,
  centreOfExpertise,
  practicalLearning2018,
  sectorPlan,
  talentPilot,
  training2016,
  grantAtOnce,
  trainingVoucher,
  workBridge,
];
const WHY = { motivation: 'Er ontbreekt een stuk dat de regeling vraagt.' };

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

function transitionsOf({ scheme, version }: Plan) {
  return findScheme(scheme, version).workflow.transitions;
}

/** Elsewhere only the division rejects. */
function hasRejection(plan: Plan): boolean {
  return transitionsOf(plan)['reject'] !== undefined;
}

describe.each(PLANS)('$scheme $version', (plan) => {
  it('ends without a decision on its content when no supplement comes in time', async () => {
    const tranche = await openFor(portal, plan);
    const { reference, applicant } = await apply(portal, plan, tranche);
    const lotte = await portal.as('lotte');
    await act(lotte, reference, 'ask-supplement', WHY);
    portal.clock.advance({ hours: 40 * 24 });
    await portal.app.get(SweepDeadlines).sweep();
    await act(lotte, reference, 'decline-to-process', WHY);
    expect((await view(applicant, reference)).state.state).toBe('not-processed');
    expect(await lettersOf(portal, reference)).toEqual(['supplement-request', 'not-processed']);
  });
});

describe.each(PLANS.filter(hasRejection))('$scheme $version', (plan) => {
  it('ends in a rejection of one by itself, with its reasons', async () => {
    const code = `${plan.scheme}-rejected-${plan.version}`;
    const tranche = await openFor(portal, plan, { code });
    const { reference, applicant } = await apply(portal, plan, tranche);
    const lotte = await portal.as('lotte');
    if (transitionsOf(plan)['propose-rejection']) {
      await act(lotte, reference, 'propose-rejection', WHY);
    } else {
      await act(lotte, reference, 'declare-complete');
    }
    await act(await portal.as('ruben'), reference, 'reject', WHY);
    expect((await view(applicant, reference)).state.state).toBe('rejected');
    expect(await lettersOf(portal, reference)).toEqual(['rejection']);
  });
});
