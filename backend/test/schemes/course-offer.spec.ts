import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindList } from '@tranche/contracts';
import { act, renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { courseOffer, courseRequest } from './plans/course-offer.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, courseOffer);
});
afterAll(() => portal.stop());

describe('an offer on the counter', () => {
  it('is published, asked for and matched, without a letter and without money', async () => {
    const offer = await apply(portal, courseOffer, tranche);
    const own = { offer: offer.reference };
    const request = await apply(portal, courseRequest, tranche, own);
    await act(offer.applicant, request.reference, 'match');
    const { state, payments } = await view(request.applicant, request.reference);
    expect(state.state).toBe('matched');
    expect(payments).toEqual([]);
    const ended = await act(offer.applicant, offer.reference, 'end');
    expect(ended.state.state).toBe('ended');
    for (const { reference } of [offer, request]) {
      expect(await renderLetters(portal, reference)).toEqual([]);
    }
  });
});

describe('who looks for an offer', () => {
  it('filters by what is shown, and cannot guess what is not', async () => {
    const providerEmail = 'geheim@zonnerace.example';
    await apply(portal, courseOffer, tranche, { answers: { providerEmail } });
    const found = async (filter: string) => {
      const path = `/v1/schemes/course-offer/finds?filter=${encodeURIComponent(filter)}`;
      return (await portal.nobody.get(path)).as(FindList).items.length;
    };
    expect(await found('period:june')).toBeGreaterThan(0);
    expect(await found(`providerEmail:${providerEmail}`)).toBe(0);
  });
});
