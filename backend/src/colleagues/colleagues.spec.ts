import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationList, ColleagueList, WorkList } from '@tranche/contracts';
import { Colleagues, NOOR } from '../../test/stage/colleagues.js';
import { takeOut } from '../../test/stage/take-out.js';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

describe('the people of an organisation in an application', () => {
  it('begin with who signs in for it, who does as its lead without a role', async () => {
    const { items } = (await on.lead.get(on.colleagues)).as(ColleagueList);
    expect(items).toMatchObject([
      {
        name: 'ROC Oostrand',
        yourRole: 'lead',
        mayGive: ['reader', 'contributor', 'signatory', 'lead'],
        people: [{ id: null, role: 'lead', isRepresentative: true, isYou: true, canEnd: false }],
      },
    ]);
  });

  it('are nobody else’s business, also of a partner in the same application', async () => {
    on = await all.anew('filled');
    await on.join('reader');
    const { items } = (await on.partner.get(on.colleagues)).as(ColleagueList);
    expect(items.map(({ name }) => name)).toEqual(['Installatiegroep Berkel']);
    const { id } = await on.find(NOOR);
    expect((await on.partner.delete(`${on.colleagues}/${id}`)).status).toBe(404);
    expect((await on.partner.put(`${on.colleagues}/${id}`, { role: 'lead' })).status).toBe(404);
  });
});

describe('a colleague', () => {
  it('is invited by mail and in her box, and sees nothing before she accepts', async () => {
    expect((await on.invite('reader')).status).toBe(201);
    const invited = await on.find(NOOR);
    expect(invited).toMatchObject({ role: 'reader', standing: 'open', isRepresentative: false });
    expect(await on.told()).toEqual([
      `Fatima Haddou vraagt u om mee te werken aan ${on.reference}`,
    ]);
    const { items } = (await on.noor.get('/v1/work-items')).as(WorkList);
    expect(items.map(({ page }) => page)).toContain(`/uitnodigingen/collega/${invited.id}`);
    expect((await on.noor.get(on.file)).status).toBe(404);
    expect(await on.read(invited)).toMatchObject({
      organisation: 'ROC Oostrand',
      role: 'reader',
      invitedBy: 'Fatima Haddou',
      canAnswer: true,
      canRead: false,
    });
  });

  it('who accepts finds the application in her list, and who asked her hears of it', async () => {
    const invited = await on.join('reader');
    expect(await on.read(invited)).toMatchObject({ standing: 'accepted', canRead: true });
    const { items } = (await on.noor.get('/v1/applications')).as(ApplicationList);
    expect(items.map(({ reference }) => reference)).toContain(on.reference);
    expect((await on.noor.get(on.file)).status).toBe(200);
    expect(await on.told(on.lead)).toContain(`Noor Willems werkt mee aan ${on.reference}`);
  });

  it('who never signed in is mailed at her address', async () => {
    await on.invite('reader', 'nieuw@oostrand.example');
    const rows: { email: string; page: string }[] = await on.portal.dataSource.query(
      `SELECT email, page FROM message WHERE email = 'nieuw@oostrand.example'`,
    );
    const { id } = await on.find('nieuw@oostrand.example');
    expect(rows).toEqual([
      { email: 'nieuw@oostrand.example', page: `/uitnodigingen/collega/${id}` },
    ]);
  });

  it('who declines is not in, and can be asked once more', async () => {
    await on.invite('reader');
    const invited = await on.find(NOOR);
    await on.answer(invited, 'declined');
    expect((await on.noor.get(on.file)).status).toBe(404);
    expect((await on.invite('contributor')).status).toBe(201);
    expect(await on.find(NOOR)).toMatchObject({ standing: 'open', role: 'contributor' });
    expect((await on.answer(invited, 'accepted')).status).toBe(409);
  });

  it('loses the application with her role, and is told', async () => {
    const { id } = await on.join('contributor');
    expect((await on.lead.delete(`${on.colleagues}/${id}`)).status).toBe(200);
    expect((await on.noor.get(on.file)).status).toBe(403);
    expect(await on.told()).toContain(`Uw rol in ${on.reference} is beëindigd`);
    const { items } = (await on.noor.get('/v1/applications')).as(ApplicationList);
    expect(items.map(({ reference }) => reference)).not.toContain(on.reference);
  });

  it('lays her role down by herself', async () => {
    const { id } = await on.join('reader');
    expect((await on.noor.delete(`${on.colleagues}/${id}`)).as(ColleagueList).items).toEqual([]);
    expect((await on.noor.get(on.file)).status).toBe(403);
  });

  it('is given another role, and is told', async () => {
    const { id } = await on.join('reader');
    await on.lead.put(`${on.colleagues}/${id}`, { role: 'contributor' });
    expect(await on.find(NOOR)).toMatchObject({ role: 'contributor', standing: 'accepted' });
    expect(await on.told()).toContain(`Uw rol in ${on.reference} is gewijzigd`);
  });

  it('of a partner loses the application with the partner', async () => {
    on = await all.anew('filled');
    await on.join('contributor', on.partner);
    const partner = await on.ownPartner(on.noor);
    expect((await on.noor.get(on.file)).status).toBe(200);
    expect((await takeOut(on.lead, on.file, partner)).status).toBe(201);
    expect((await on.noor.get(on.file)).status).toBe(403);
  });
});

describe('an invitation of a colleague', () => {
  it('is answered once', async () => {
    const invited = await on.join('reader');
    const again = await on.answer(invited, 'accepted');
    expect(again.status).toBe(409);
    expect(again.problem.detail).toContain('al beantwoord');
  });

  it('that was passed on tells nothing, also to who signs in for the organisation', async () => {
    await on.invite('lead');
    const { id } = await on.find(NOOR);
    for (const persona of ['yara', 'fatima']) {
      const client = await on.portal.as(persona);
      const answer = await client.get(`/v1/colleague-invitations/${id}`);
      expect(answer.status).toBe(403);
      expect(answer.problem.detail).toContain('voor iemand anders');
      expect(JSON.stringify(answer.body)).not.toContain(on.reference);
    }
  });

  it('to who is in already, or invited, is refused with words', async () => {
    await on.invite('reader');
    const open = await on.invite('reader', NOOR.toUpperCase());
    expect(open.status).toBe(409);
    expect(open.problem.detail).toContain('staat al een uitnodiging open');
    await on.answer(await on.find(NOOR), 'accepted');
    const accepted = await on.invite('lead');
    expect(accepted.status).toBe(409);
    expect(accepted.problem.detail).toContain('doet al mee');
  });

  it('to oneself is refused', async () => {
    const { email } = (await on.people())[0] ?? { email: '' };
    expect((await on.invite('reader', email)).status).toBe(409);
  });

  it('runs out, and makes room for a new one', async () => {
    await on.invite('reader');
    const old = await on.find(NOOR);
    on.portal.clock.advance({ hours: 24 * 31 });
    const noor = await on.portal.as('noor');
    expect((await on.answer(old, 'accepted', noor)).status).toBe(409);
    const lead = await on.portal.as('fatima');
    expect((await on.invite('reader', NOOR, lead)).status).toBe(201);
  });

  it('that was taken back is over', async () => {
    await on.invite('reader');
    const invited = await on.find(NOOR);
    await on.lead.delete(`${on.colleagues}/${invited.id}`);
    expect((await on.answer(invited, 'accepted')).status).toBe(409);
    expect(await on.read(invited)).toMatchObject({ standing: 'withdrawn', canAnswer: false });
  });

  it('to who signs in for the organisation gives her the role at once, which binds her', async () => {
    const second = await on.representative('tweede', 'tweede@oostrand.example');
    expect((await on.invite('reader', 'tweede@oostrand.example')).status).toBe(201);
    const given = await on.find('tweede@oostrand.example');
    expect(given).toMatchObject({ role: 'reader', isRepresentative: true, standing: 'accepted' });
    const save = await second.put(
      `${on.file}/sections/budget`,
      { answers: {} },
      { 'if-match': '"0"' },
    );
    expect(save.status).toBe(403);
    // It is hers to lay down: that she acts for the organisation is not the portal's to take.
    expect((await second.delete(`${on.colleagues}/${given.id}`)).status).toBe(200);
    expect((await second.get(on.colleagues)).as(ColleagueList).items).toMatchObject([
      { yourRole: 'lead' },
    ]);
  });
});

describe('who manages nobody', () => {
  it.each(['reader', 'contributor', 'signatory'] as const)('a %s', async (role) => {
    const { id } = await on.join(role);
    const { items } = (await on.noor.get(on.colleagues)).as(ColleagueList);
    expect(items).toMatchObject([{ yourRole: role, mayGive: [] }]);
    expect((await on.invite('reader', 'ander@oostrand.example', on.noor)).status).toBe(403);
    expect((await on.noor.put(`${on.colleagues}/${id}`, { role: 'lead' })).status).toBe(403);
  });

  it('makes herself no more, as a lead either', async () => {
    const { id } = await on.join('lead');
    expect((await on.noor.put(`${on.colleagues}/${id}`, { role: 'reader' })).status).toBe(403);
    expect((await on.invite('reader', 'ander@oostrand.example', on.noor)).status).toBe(201);
  });
});
