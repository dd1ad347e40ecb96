import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindList } from '@tranche/contracts';
import { startPortal, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { courseOffer } from './plans/course-offer.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, courseOffer);
});
afterAll(() => portal.stop());

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
