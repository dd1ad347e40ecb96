import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationList } from '@tranche/contracts';
import { findScheme } from '@tranche/schemes';
import { SweepDeadlines } from '../../src/deadlines/sweep-deadlines.js';
import {
  act,
  attempt,
  lettersOf,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
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

/** What an applicant reads of where it stands: its page, and its list. */
async function asRead(applicant: Client, reference: string) {
  const { state, timeline, transitions } = await view(applicant, reference);
  const { items } = (await applicant.get('/v1/applications')).as(ApplicationList);
  const names = transitions.map(({ transition }) => transition);
  return {
    state,
    timeline,
    names,
    listed: items.find((each) => each.reference === reference)?.state,
  };
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

describe('a decision not to process (Awb 4:5(4))', () => {
  /** Asked on Wednesday 25 November 2026, so to be supplemented by 9 December; nothing came. */
  async function leftIncomplete(plan: Plan, code: string) {
    portal.clock.set(Temporal.Instant.from('2026-11-25T09:00:00Z'));
    const tranche = await openFor(portal, plan, { code });
    const { reference } = await apply(portal, plan, tranche);
    await act(await portal.as('lotte'), reference, 'ask-supplement', WHY);
    portal.clock.set(Temporal.Instant.from('2026-12-14T09:00:00Z'));
    await portal.app.get(SweepDeadlines).sweep();
    return reference;
  }

  const declined = async (reference: string) => {
    const { transitions } = await view(await portal.as('lotte'), reference);
    return transitions.find(({ transition }) => transition === 'decline-to-process');
  };

  it('can be taken up to four weeks after the repair term, as the case says beforehand', async () => {
    const reference = await leftIncomplete(sectorPlan, 'decline-in-time');
    const { deadlines } = await view(await portal.as('lotte'), reference);
    // Counted from the last day of the repair term, not from the day on which the lapse was seen.
    expect(deadlines.find(({ kind }) => kind === 'decline')).toMatchObject({
      dueOn: '2027-01-06',
      standing: 'running',
    });
    portal.clock.set(Temporal.Instant.from('2027-01-06T22:30:00Z'));
    expect((await declined(reference))?.whyNot).toEqual([]);
    await act(await portal.as('lotte'), reference, 'decline-to-process', WHY);
  });

  it.each([
    ['before the lapse was seen', false],
    ['after it', true],
  ])('is too late on the next day, %s', async (_name, isSwept) => {
    const reference = await leftIncomplete(sectorPlan, `decline-late-${isSwept}`);
    portal.clock.set(Temporal.Instant.from('2027-01-07T08:00:00Z'));
    if (isSwept) await portal.app.get(SweepDeadlines).sweep();
    expect((await declined(reference))?.whyNot).toMatchObject([
      {
        code: 'too-late',
        article: 'Awb 4:5(4)',
        text: { nl: expect.stringContaining('tot en met 6 januari 2027') },
      },
    ]);
    const lotte = await portal.as('lotte');
    expect((await attempt(lotte, reference, 'decline-to-process', WHY)).status).toBe(409);
    // What cannot be declined any more is dealt with: nobody is late for declining.
    await act(lotte, reference, 'declare-complete');
  });
});

describe.each(PLANS.filter(hasRejection))('$scheme $version', (plan) => {
  it('ends in a rejection of one by itself, with its reasons', async () => {
    const code = `${plan.scheme}-rejected-${plan.version}`;
    const tranche = await openFor(portal, plan, { code });
    const { reference, applicant } = await apply(portal, plan, tranche);
    const lotte = await portal.as('lotte');
    if (transitionsOf(plan)['propose-rejection']) {
      const before = await asRead(applicant, reference);
      await act(lotte, reference, 'propose-rejection', WHY);
      // Until it is decided and sent, nobody outside reads of a proposal.
      expect(await asRead(applicant, reference)).toEqual(before);
      expect(JSON.stringify(before)).not.toMatch(/reject|afwijz/i);
    } else {
      await act(lotte, reference, 'declare-complete');
    }
    await act(await portal.as('ruben'), reference, 'reject', WHY);
    expect((await view(applicant, reference)).state.state).toBe('rejected');
    expect(await lettersOf(portal, reference)).toEqual(['rejection']);
  });
});
