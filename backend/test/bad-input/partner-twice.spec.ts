import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartnerList } from '@tranche/contracts';
import { bringTo, openTranche, startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let fatima: Client;
let path: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'draft', { tranche });
  path = `/v1/applications/${reference}/partners`;
});
afterAll(() => portal.stop());

const BERKEL = {
  name: 'Installatiegroep Berkel',
  kind: 'labour-organisation',
  kvk: '90000022',
  contactName: 'Sanne Berkel',
  contactEmail: 'sanne@berkel.example',
};

describe('a partner counted twice', () => {
  beforeAll(async () => {
    (await fatima.post(path, BERKEL)).as(PartnerList);
  });

  it.each([
    ['with the same register number under another name', { ...BERKEL, name: 'Berkel Techniek' }],
    [
      'under the same name without its number',
      { ...BERKEL, name: 'installatiegroep berkel', kvk: null },
    ],
    ['as the lead applicant itself', { ...BERKEL, name: 'Onze school', kvk: '90000011' }],
  ])('is refused %s', async (_case, partner) => {
    const answer = await fatima.post(path, partner);
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toEqual([
      { code: 'partner-twice', detail: expect.stringContaining('Een partner telt één keer') },
    ]);
    expect((await fatima.get(path)).as(PartnerList).items).toHaveLength(2);
  });

  it('is refused when two browsers add it at the same moment', async () => {
    const newcomer = { ...BERKEL, name: 'Technisch Bureau Van Dalen', kvk: '90000033' };
    const answers = await Promise.all([fatima.post(path, newcomer), fatima.post(path, newcomer)]);
    expect(answers.map((each) => each.status).toSorted()).toEqual([201, 409]);
    expect((await fatima.get(path)).as(PartnerList).items).toHaveLength(3);
  });

  it.each([
    ['a register number of seven digits', { kvk: '1234567' }, '#/kvk'],
    ['a kind that does not exist', { kind: 'friend' }, '#/kind'],
    ['a second lead applicant', { kind: 'lead-school' }, '#/kind'],
    ['an address that is no e-mail address', { contactEmail: 'nergens' }, '#/contactEmail'],
  ])('is told apart from %s', async (_case, change, pointer) => {
    const answer = await fatima.post(path, { ...BERKEL, kvk: '90000099', ...change });
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.[0]?.pointer).toBe(pointer);
  });
});
