import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, officer } from './office.js';
import { routeApprovals } from './plans/route-approval.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe.each(routeApprovals)('the approval of a route under $version', (plan) => {
  it('is given without money, and ends with the experiment', async () => {
    const tranche = await openFor(portal, plan);
    const { reference, applicant } = await apply(portal, plan, tranche);
    await officer(portal, reference, 'declare-complete');
    await decider(portal, reference, 'approve');
    const approved = await view(applicant, reference);
    expect(approved.state.state).toBe('approved');
    expect([approved.payments, approved.determination]).toEqual([[], null]);
    expect((await officer(portal, reference, 'end')).state.state).toBe('ended');
    expect(await renderLetters(portal, reference)).toEqual(['approval']);
  });
});
