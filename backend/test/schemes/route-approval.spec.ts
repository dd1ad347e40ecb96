import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, attempt, renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, officer, waivedNow } from './office.js';
import { routeApprovals } from './plans/route-approval.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe.each(routeApprovals)('the approval of a route under $version', (plan) => {
  it('is withdrawn by two people, after the school has been heard', async () => {
    const tranche = await openFor(portal, plan, { code: `revoked-${plan.version}` });
    const { reference, applicant } = await apply(portal, plan, tranche);
    await officer(portal, reference, 'declare-complete');
    await decider(portal, reference, 'approve');
    const [lotte, ruben] = [await portal.as('lotte'), await portal.as('ruben')];
    const because = { motivation: 'De school geeft de leerroute niet meer.' };
    expect((await attempt(ruben, reference, 'revoke', because)).status).toBe(409);
    await act(lotte, reference, 'announce-revocation', because);
    expect((await attempt(lotte, reference, 'revoke', because)).status).toBe(409);
    expect((await act(ruben, reference, 'keep-permission', because)).state.state).toBe('approved');

    await act(lotte, reference, 'announce-revocation', because);
    expect((await attempt(ruben, reference, 'revoke', because)).status).toBe(409);
    await officer(portal, reference, 'record-views', waivedNow(portal));
    await act(ruben, reference, 'revoke', because);
    expect((await view(applicant, reference)).state.state).toBe('revoked');
    expect(await renderLetters(portal, reference)).toEqual([
      'approval',
      'intended-revocation',
      'kept-permission',
      'intended-revocation',
      'revocation',
    ]);
  });
});
