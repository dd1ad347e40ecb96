import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerList } from '@tranche/contracts';
import { codeOf, TwoSchools } from '../../../test/stage/two-schools.js';

let all: TwoSchools;
let on: TwoSchools;

beforeAll(async () => {
  all = await TwoSchools.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

describe('the lead that cannot go over', () => {
  it('goes to no company where schools lead, and says by which article', async () => {
    const { items } = (await on.lead.get(`${on.file}/partners`)).as(PartnerList);
    const company = items.find(({ name }) => name === 'Installatiegroep Berkel');
    if (!company) throw new Error('Berkel takes no part');
    const { whyNot, preview } = await on.seen(on.lead, company);
    expect(whyNot).toMatchObject([{ code: 'may-not-lead', article: 'art. 10(3)' }]);
    expect(preview).toBeNull();
    expect(codeOf(await on.offer(company))).toEqual([409, 'may-not-lead']);
  });

  it('goes to nobody for whom nobody signed in', async () => {
    const unknown = await on.add({ name: 'ROC Onbekend', kind: 'mbo-school', kvk: null });
    expect(codeOf(await on.offer(unknown))).toEqual([409, 'not-signed-in']);
  });

  it('is not taken over as the window closes, at that very moment', async () => {
    await on.offer();
    const late = await on.atTheClosing();
    expect((await on.accept(late)).status).toBe(409);
    expect(await on.viewerOf(late)).toBe('partner');
  });

  it('stays with who sent it', async () => {
    on = await all.anew('submitted');
    expect((await on.seen(on.lead)).whyNot).toMatchObject([{ code: 'lead-fixed' }]);
    expect(codeOf(await on.offer())).toEqual([409, 'lead-fixed']);
  });
});
