import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Session } from '@tranche/contracts';
import { act, attempt, startPortal, type Portal } from '../portal/index.js';
import { apply, fill, openFor } from '../schemes/apply.js';
import { courseOffer, courseRequest } from '../schemes/plans/course-offer.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, courseOffer);
});
afterAll(() => portal.stop());

/** A school asks for what stands under a reference. */
async function ask(offer: string | undefined) {
  const school = await portal.signIn(courseRequest.applicant);
  const { represents } = (await school.get('/v1/session')).as(Session);
  return school.post('/v1/applications', {
    tranche,
    variant: 'request',
    title: 'Een vraag',
    organisationId: represents[0]?.id,
    ...(offer !== undefined && { offer }),
  });
}

describe('a request for an offer', () => {
  it('that is not named, or not there, is refused', async () => {
    for (const offer of [undefined, 'CO26-9999']) {
      const answer = await ask(offer);
      expect(answer.status).toBe(409);
      expect(answer.problem.errors).toMatchObject([{ code: 'offer-gone' }]);
    }
    expect((await ask('no reference')).status).toBe(400);
  });

  it('that has ended, or was never published, is refused', async () => {
    const draft = await fill(portal, courseOffer, tranche);
    const ended = await apply(portal, courseOffer, tranche);
    await act(ended.applicant, ended.reference, 'end');
    for (const { reference } of [draft, ended]) {
      const answer = await ask(reference);
      expect(answer.status).toBe(409);
      expect(answer.problem.errors).toMatchObject([{ code: 'offer-gone' }]);
    }
  });

  it('that is itself a request is refused', async () => {
    const offer = await apply(portal, courseOffer, tranche);
    const request = await apply(portal, courseRequest, tranche, { offer: offer.reference });
    expect((await ask(request.reference)).problem.errors).toMatchObject([{ code: 'offer-gone' }]);
  });

  it('that ended while it was being written is not sent', async () => {
    const offer = await apply(portal, courseOffer, tranche);
    const request = await fill(portal, courseRequest, tranche, { offer: offer.reference });
    await act(offer.applicant, offer.reference, 'end');
    const answer = await attempt(request.applicant, request.reference, 'submit');
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toMatchObject([{ code: 'offer-gone' }]);
  });

  it('is asked for once until it is answered, also after withdrawing', async () => {
    const offer = await apply(portal, courseOffer, tranche);
    const own = { offer: offer.reference };
    const again = await fill(portal, courseRequest, tranche, own);
    const { reference, applicant } = await apply(portal, courseRequest, tranche, own);
    const refused = await attempt(applicant, again.reference, 'submit');
    expect(refused.problem.errors).toMatchObject([{ code: 'once-per-offer' }]);
    await act(applicant, reference, 'withdraw');
    expect((await attempt(applicant, again.reference, 'submit')).status).toBe(409);
    const other = await apply(portal, courseOffer, tranche);
    const next = await apply(portal, courseRequest, tranche, { offer: other.reference });
    await act(other.applicant, next.reference, 'decline');
    await apply(portal, courseRequest, tranche, { offer: other.reference });
  });

  it('is matched by its provider and by nobody else, once', async () => {
    const offer = await apply(portal, courseOffer, tranche);
    const request = await apply(portal, courseRequest, tranche, { offer: offer.reference });
    const own = await attempt(request.applicant, request.reference, 'match');
    expect(own.status).toBe(409);
    const joris = await portal.as('joris');
    expect((await joris.get(`/v1/applications/${request.reference}`)).status).toBe(404);
    await act(offer.applicant, request.reference, 'match');
    expect((await attempt(offer.applicant, request.reference, 'decline')).status).toBe(409);
  });
});
