import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ColleagueList, MessageList, PartnerList, WorkList } from '@tranche/contracts';
import { Colleagues, NOOR } from '../../test/stage/colleagues.js';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

describe('a partner that left', () => {
  it('brings in nobody new: not by inviting, and not by who was invited before', async () => {
    on = await all.anew('filled');
    await on.invite('reader', NOOR, on.partner);
    const invited = await on.find(NOOR, on.partner);
    const own = (await on.partner.get(on.colleagues)).as(ColleagueList).items[0];
    const { items } = (await on.lead.get(`${on.file}/partners`)).as(PartnerList);
    const { id } = await on.ownPartner(on.partner);
    const invitation = items.find((each) => each.id === id)?.invitation?.id;
    const answer = { answer: 'declined', reason: 'Geen tijd dit jaar.' };
    const left = await on.partner.post(`/v1/invitations/${invitation}/answers`, answer);
    expect(left.status).toBe(201);
    const { items: work } = (await on.noor.get('/v1/work-items')).as(WorkList);
    expect(work.map(({ page }) => page)).not.toContain(`/uitnodigingen/collega/${invited.id}`);
    expect(await on.read(invited)).toMatchObject({ canAnswer: false });
    expect((await on.answer(invited, 'accepted')).status).toBe(409);
    const to = {
      organisationId: own?.organisationId,
      name: 'Buiten',
      email: 'buiten@elders.example',
      role: 'reader',
    };
    const asked = await on.partner.post(on.colleagues, to);
    expect(asked.status).toBe(403);
    expect(asked.problem.detail).toContain('niet meer mee');
  });
});

describe('an invitation of a colleague', () => {
  it('that came to nothing has no role to change', async () => {
    await on.invite('reader');
    const invited = await on.find(NOOR);
    await on.answer(invited, 'declined');
    expect(await on.find(NOOR)).toMatchObject({ standing: 'declined', canChange: false });
    const changed = await on.lead.put(`${on.colleagues}/${invited.id}`, { role: 'lead' });
    expect(changed.status).toBe(409);
    expect(await on.told()).not.toContain(`Uw rol in ${on.reference} is gewijzigd`);
  });

  it('that is changed or taken back is told as an invitation', async () => {
    await on.invite('reader');
    const { id } = await on.find(NOOR);
    await on.lead.put(`${on.colleagues}/${id}`, { role: 'contributor' });
    expect(await on.told()).toContain(`Uw uitnodiging voor ${on.reference} is gewijzigd`);
    await on.lead.delete(`${on.colleagues}/${id}`);
    const said = await on.told();
    expect(said).toContain(`Uw uitnodiging voor ${on.reference} is ingetrokken`);
    expect(said.filter((subject) => subject.startsWith('Uw rol'))).toEqual([]);
  });
});

describe('the role of who signs in for the organisation', () => {
  it('goes to whom it was given of those who share an address', async () => {
    const email = 'balie@oostrand.example';
    for (const name of ['Anna', 'Bea']) await on.representative(name, email);
    const { items } = (await on.lead.get(on.colleagues)).as(ColleagueList);
    const [own] = items;
    const bea = own?.people.find(({ name }) => name === 'Mevrouw Bea');
    const { organisationId } = own ?? {};
    const whom = { name: 'Mevrouw Bea', email, personId: bea?.personId };
    const given = await on.lead.post(on.colleagues, { organisationId, role: 'reader', ...whom });
    expect(given.status).toBe(201);
    const readers = (await on.people()).filter(({ role }) => role === 'reader');
    expect(readers.map(({ name }) => name)).toEqual(['Mevrouw Bea']);
  });

  it('is over, and she is told that she may do everything again', async () => {
    const email = 'tweede@oostrand.example';
    const second = await on.representative('tweede', email);
    await on.invite('reader', email);
    await on.lead.delete(`${on.colleagues}/${(await on.find(email)).id}`);
    const { items } = (await second.get('/v1/messages')).as(MessageList);
    expect(items.map(({ body }) => body.nl).join(' ')).toContain('weer alles als contactpersoon');
  });
});
