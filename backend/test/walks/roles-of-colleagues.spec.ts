import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CheckView,
  ColleagueList,
  DocumentList,
  InvitationView,
  PartnerList,
  SectionView,
} from '@tranche/contracts';
import { ACTS_OF_ROLE, COLLEAGUE_ROLES, type ColleagueRole } from '@tranche/domain';
import { view, type Answer, type Client } from '../portal/index.js';
import { Colleagues, NOOR } from '../stage/colleagues.js';
import { ACTS_OF_ROUTES } from './acts-of-routes.js';
import { BODIES } from './bodies-of-changes.js';
import { PERMISSIONS } from './permissions.js';

const OTHER = 'ander@oostrand.example';
const BERKEL = '90000022';
/** By who has the role for the partner: the others are by Noor, who has it for the lead applicant. */
const ANSWERS = 'POST /v1/invitations/:invitation/answers';
const TAKES_LEAD = 'POST /v1/applications/:reference/partners/:partner/lead/answers';

let all: Colleagues;
let on: Colleagues;
let values: Readonly<Record<string, string>>;
/** Signs in for the partner too, and has the role that is tried there. */
let second: Client;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

/** A file with a partner that confirms by paper alone, and somebody else who was invited. */
async function begin(role: ColleagueRole): Promise<void> {
  on = await all.anew('filled');
  await on.join(role);
  await on.invite('reader', OTHER);
  const partner = {
    name: 'Zonder eigen mensen',
    kind: 'labour-organisation',
    kvk: null,
    contactName: 'Iemand',
    contactEmail: 'iemand@elders.example',
  };
  const listed = (await on.lead.post(`${on.file}/partners`, partner)).as(PartnerList);
  second = await secondOfPartner(role);
  const lead = listed.items.find(({ isLead }) => isLead)?.id ?? '';
  const { requirements } = (await on.lead.get(`${on.file}/documents`)).as(DocumentList);
  values = {
    lead,
    second: listed.items.find(({ kvk }) => kvk === BERKEL)?.id ?? '',
    unknown: listed.items.find(({ name }) => name === partner.name)?.id ?? '',
    colleague: (await on.find(OTHER)).id ?? '',
    thread: '00000000-0000-4000-8000-000000000000',
    invitation: listed.items.find(({ kvk }) => kvk === BERKEL)?.invitation?.id ?? '',
    document: requirements.flatMap(({ documents }) => documents)[0]?.id ?? '',
  };
}

async function secondOfPartner(role: ColleagueRole): Promise<Client> {
  const email = 'tweede@berkel.example';
  const kind = 'labour-organisation';
  const name = 'Installatiegroep Berkel';
  const represents = [{ kvk: BERKEL, name, kind, brin: null, address: [] }];
  const claims = { sub: 'tweede-berkel', name: 'Tweede van Berkel', email, represents, roles: [] };
  const client = await on.portal.signIn(claims);
  await on.invite(role, email, on.partner);
  return client;
}

async function call(client: Client, route: string): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  // What the lead says of itself, and what it says of a partner without people of its own.
  const own = route === TAKES_LEAD ? values['second'] : values['lead'];
  const isOwn = route === TAKES_LEAD || /contribution|confirmation/.test(path);
  const partner = isOwn ? own : values['unknown'];
  const known = { ...values, reference: on.reference, section: 'budget', partner };
  const address = path.replaceAll(
    /:(\w+)/g,
    (_, name: string) => Object.entries(known).find(([each]) => each === name)?.[1] ?? '',
  );
  const file = { name: 'a.pdf', content: Buffer.from('%PDF-1.7') };
  const seen = { 'if-match': '"99"' };
  if (route.endsWith('/agreement')) return client.upload(address, file, seen);
  if (route.endsWith('/documents')) return client.upload(`${address}?kind=activity-plan`, file);
  const body = BODIES[route];
  const organisationId = await organisationOf();
  const asked = /\/(colleagues|comments|replies)$/.test(route) ? { ...body, organisationId } : body;
  if (method === 'PUT') return client.put(address, asked, seen);
  return method === 'DELETE' ? client.delete(address) : client.post(address, asked, seen);
}

async function organisationOf(): Promise<string> {
  const [row]: { id: string }[] = await on.portal.dataSource.query(
    `SELECT lead_organisation_id AS id FROM application WHERE reference = $1`,
    [on.reference],
  );
  return row?.id ?? '';
}

describe('every change that an applicant can make', () => {
  const CHANGES = Object.entries(PERMISSIONS)
    .filter(([, permission]) => permission === 'signed-in')
    .map(([route]) => route)
    .filter((route) => /^(?!GET)\w+ \/v1\/applications\/:reference/.test(route))
    .concat(ANSWERS);

  it('is an act of the table', () => {
    expect(Object.keys(ACTS_OF_ROUTES).toSorted()).toEqual(CHANGES.toSorted());
  });

  it.each(COLLEAGUE_ROLES)('is made by a %s as the table says, and not else', async (role) => {
    await begin(role);
    const refused = new Map<string, boolean>();
    for (const route of CHANGES) {
      const client = route === ANSWERS || route === TAKES_LEAD ? second : on.noor;
      refused.set(route, (await call(client, route)).status === 403);
    }
    const acts = ACTS_OF_ROLE[role];
    expect(Object.fromEntries(refused)).toEqual(
      Object.fromEntries(
        Object.entries(ACTS_OF_ROUTES).map(([route, act]) => [route, !acts.includes(act)]),
      ),
    );
  });

  it('is refused by the same rule to who reads it for a partner', async () => {
    await begin('lead');
    await on.lead.delete(`${on.colleagues}/${(await on.find(NOOR)).id}`);
    await on.join('reader', on.partner);
    for (const route of CHANGES.filter((each) => ACTS_OF_ROUTES[each] !== 'comment')) {
      const { status } = await call(on.noor, route);
      expect({ route, isClosed: [403, 404].includes(status) }).toEqual({ route, isClosed: true });
    }
  });
});

describe('what a page offers', () => {
  it('a reader is nothing to change, and why not to send', async () => {
    await begin('reader');
    const { tasks, transitions } = await view(on.noor, on.reference);
    expect(tasks.filter(({ canEdit }) => canEdit)).toEqual([]);
    for (const { whyNot } of transitions) {
      expect(whyNot.map(({ code }) => code)).toContain('not-in-role');
    }
    const check = (await on.noor.get(`${on.file}/check`)).as(CheckView);
    expect(check.canSubmit).toBe(false);
    expect(check.whyNot[0]?.text.nl).toContain('U mag in deze aanvraag niet ondertekenen');
    expect(check.signatories).toEqual(['Fatima Haddou']);
    expect((await on.lead.get(`${on.file}/check`)).as(CheckView).signatories).toBeNull();
    const section = (await on.noor.get(`${on.file}/sections/budget`)).as(SectionView);
    expect(section.canEdit).toBe(false);
    const partners = (await on.noor.get(`${on.file}/partners`)).as(PartnerList);
    expect(partners.canAdd).toBe(false);
    expect(partners.items.filter(({ canEdit, canConfirm }) => canEdit || canConfirm)).toEqual([]);
  });

  it('a contributor is the texts, and not who takes part', async () => {
    await begin('contributor');
    const { tasks } = await view(on.noor, on.reference);
    const open = new Set(tasks.filter(({ canEdit }) => canEdit).map(({ part }) => part));
    expect([...open].toSorted()).toEqual(['co-financing', 'documents', 'questions']);
  });
});

describe('the invitation of a partner', () => {
  it('offers no answer to who only reads along for it, and takes none', async () => {
    await begin('reader');
    const path = `/v1/invitations/${values['invitation']}`;
    const offered = (await second.get(path)).as(InvitationView);
    expect(offered).toMatchObject({ organisations: [], canAccept: false, canDecline: false });
    const { items } = (await second.get(on.colleagues)).as(ColleagueList);
    const organisationId = items[0]?.organisationId;
    const accepted = await second.post(`${path}/answers`, { answer: 'accepted', organisationId });
    expect(accepted.status).toBe(403);
  });
});

describe('a pledge of a partner', () => {
  it('is filled in by a contributor, confirmed by a signatory, and by nobody less', async () => {
    on = await all.anew('filled');
    const colleague = await on.join('contributor', on.partner);
    const before = await on.ownPartner(on.noor);
    expect(before).toMatchObject({ canEdit: true, canConfirm: false });
    const at = `${on.file}/partners/${before.id}`;
    const pledge = { cashCents: before.cashCents + 100, inKindCents: before.inKindCents };
    const saved = await on.noor.put(`${at}/contribution`, pledge, {
      'if-match': `"${before.version}"`,
    });
    expect(saved.status).toBe(200);
    const seen = { 'if-match': `"${before.version + 1}"` };
    const refused = await on.noor.post(`${at}/confirmation`, undefined, seen);
    expect(refused.status).toBe(403);
    expect(refused.problem.detail).toContain('ondertekenaar');
    await on.partner.put(`${on.colleagues}/${colleague.id}`, { role: 'signatory' });
    expect((await on.noor.post(`${at}/confirmation`, undefined, seen)).status).toBe(201);
    expect((await on.ownPartner(on.noor)).confirmation?.nl).toContain('Noor Willems');
  });

  it('of another is not hers to fill in or to confirm', async () => {
    on = await all.anew('filled');
    await on.join('lead', on.partner);
    const { items } = (await on.noor.get(`${on.file}/partners`)).as(PartnerList);
    for (const { id, version } of items.filter(({ isYou }) => !isYou)) {
      const seen = { 'if-match': `"${version}"` };
      const at = `${on.file}/partners/${id}`;
      const pledge = { cashCents: 1, inKindCents: 0 };
      expect((await on.noor.put(`${at}/contribution`, pledge, seen)).status).toBe(403);
      expect((await on.noor.post(`${at}/confirmation`, undefined, seen)).status).toBe(403);
    }
  });
});

describe('somebody of two organisations in one application', () => {
  it('does for each what she may for that one, and not what she may for the other', async () => {
    on = await all.anew('filled');
    await on.join('reader', on.lead);
    await on.join('signatory', on.partner);
    const { items } = (await on.noor.get(on.colleagues)).as(ColleagueList);
    expect(items.map(({ name, yourRole }) => [name, yourRole]).toSorted()).toEqual([
      ['Installatiegroep Berkel', 'signatory'],
      ['ROC Oostrand', 'reader'],
    ]);
    const partners = (await on.noor.get(`${on.file}/partners`)).as(PartnerList).items;
    const may = partners.filter(({ canEdit, canConfirm }) => canEdit || canConfirm);
    expect(may.map(({ name }) => name)).toEqual(['Installatiegroep Berkel']);
    const own = partners.find(({ name }) => name === 'Installatiegroep Berkel');
    const lead = partners.find(({ isLead }) => isLead);
    const status = async (partner = own) =>
      (
        await on.noor.post(`${on.file}/partners/${partner?.id}/confirmation`, undefined, {
          'if-match': `"${partner?.version}"`,
        })
      ).status;
    expect([await status(own), await status(lead)]).toEqual([201, 403]);
    const section = await on.noor.put(
      `${on.file}/sections/budget`,
      { answers: {} },
      { 'if-match': '"99"' },
    );
    expect(section.status).toBe(403);
    const send = { transition: 'submit', seen: 0 };
    const sent = await on.noor.post(`${on.file}/transitions`, send);
    expect(sent.status).toBe(403);
    expect(sent.problem.detail).toContain('niet ondertekenen');
    expect((await on.invite('reader', OTHER, on.noor)).status).toBe(403);
  });
});
