import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, officer } from './office.js';
import { naturalPerson } from './plans/people.js';
import { talentPilot } from './plans/talent-pilot.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, talentPilot);
});
afterAll(() => portal.stop());

describe('a place in the talent pilot', () => {
  it('with a scholarship is paid at once by a sponsor, and determined after the study', async () => {
    const { reference, applicant } = await apply(portal, talentPilot, tranche);
    await officer(portal, reference, 'declare-complete');
    await decider(portal, reference, 'award', { sponsor: 'Chipmaker Test' });
    expect((await view(applicant, reference)).payments).toMatchObject([{ amountCents: 500_000 }]);
    await officer(portal, reference, 'record-employer', { followUpEmployer: 'Chipmaker Test' });
    await officer(portal, reference, 'receive-account', { isDone: true });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 500_000, outcome: 'as-awarded' });
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });

  it('without one is an admission without money', async () => {
    const { reference, applicant } = await apply(portal, talentPilot, tranche, {
      variant: 'without-scholarship',
      applicant: naturalPerson('test-international-2', 'Mateo Test'),
    });
    await officer(portal, reference, 'declare-complete');
    await decider(portal, reference, 'admit');
    await officer(portal, reference, 'complete', { followUpEmployer: 'Chipmaker Test' });
    const { state, payments, determination } = await view(applicant, reference);
    expect(state.state).toBe('completed');
    expect([payments, determination]).toEqual([[], null]);
    expect(await renderLetters(portal, reference)).toEqual(['approval']);
  });
});
