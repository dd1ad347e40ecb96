import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, renderLetters, startPortal, view, type Portal } from '../portal/index.js';
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
    await officer(portal, reference, 'receive-account', {
      accountReceivedOn: portal.clock.today().toString(),
      isDone: true,
    });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 500_000, outcome: 'as-awarded' });
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});

describe('once a year, at the turn of the year', () => {
  it('counts an application in the year in which it was sent, also when it is supplemented later', async () => {
    portal.clock.set(Temporal.Instant.from('2027-12-30T10:00:00Z'));
    const tranche = await openFor(portal, talentPilot, { code: 'turn-of-the-year' });
    const own = { applicant: naturalPerson('test-international-3', 'Yuki Test') };
    const old = await apply(portal, talentPilot, tranche, own);
    const motivation = 'Uw bewijs van inschrijving is niet te lezen; stuur het opnieuw.';
    await act(await portal.as('lotte'), old.reference, 'ask-supplement', { motivation });

    portal.clock.advance({ hours: 3 * 24 });
    const { reference } = await apply(portal, talentPilot, tranche, own);
    const supplemented = await act(await portal.signIn(own.applicant), old.reference, 'supplement');
    expect(supplemented.state.state).toBe('submitted');
    expect((await view(await portal.as('lotte'), reference)).state.state).toBe('submitted');
  });
});
