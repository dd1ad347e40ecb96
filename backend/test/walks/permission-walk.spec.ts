import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AssignmentList,
  AssignmentView,
  ColleagueList,
  MessageList,
  PartnerList,
} from '@tranche/contracts';
import type { Role } from '@tranche/domain';
import {
  assign,
  bringTo,
  openTranche,
  renderLetters,
  startPortal,
  transition,
  view,
  type Answer,
  type Client,
  type Portal,
} from '../portal/index.js';
import { BODIES } from './bodies-of-changes.js';
import { PARTNERS, RELATIONS, STAFF, type Relation } from './relations.js';
import { LISTS, mayEnter, OF_A_FILE, reachedBy, type WalkedRoute } from './walked-routes.js';

let portal: Portal;
let clients: Readonly<Record<Relation, Client>>;
let values: Readonly<Record<string, string>>;
let withdrawn: Readonly<Record<string, string>>;

const TITLE = 'Een plan dat niemand mag raden';

beforeAll(async () => {
  portal = await startPortal();
  const tranche = await openTranche(portal);
  const { reference } = await bringTo(portal, 'submitted', { tranche, title: TITLE });
  await transition(portal, 'lotte', reference, 'ask-supplement', 'Het activiteitenplan');
  await transition(portal, 'fatima', reference, 'supplement');
  await transition(portal, 'lotte', reference, 'declare-complete');
  await assign(portal, reference, ['henk', 'pieter', 'amina']);
  await renderLetters(portal, reference);
  const persons = {
    applicant: await portal.as('fatima'),
    partner: await portal.as('sanne'),
    mira: await portal.as('mira'),
    assessor: await portal.as('henk'),
  };
  const former = await formerMandate();
  const outsider = await outsideAssessor();
  clients = {
    applicant: persons.applicant,
    'former mandate': former,
    partner: persons.partner,
    'partner and officer': await withRole(persons.mira, 'officer', null),
    stranger: await portal.as('joris'),
    assessor: persons.assessor,
    'other assessor': outsider,
    officer: await portal.as('lotte'),
    'officer of another scheme': await newOfficer('sector-plan'),
    chair: await portal.as('margreet'),
    'decision-maker': await portal.as('ruben'),
    auditor: await portal.as('karin'),
  };
  values = await valuesOf(reference, tranche);
  withdrawn = { ...values, ...(await withdrawnFile()) };
}, 120_000);
afterAll(() => portal.stop());

/** What an applicant sent beside the form is proven on a file that was withdrawn. */
async function withdrawnFile() {
  const tranche = await openTranche(portal, { code: 'taken-back' });
  const { reference } = await bringTo(portal, 'submitted', { tranche, title: TITLE });
  await transition(portal, 'fatima', reference, 'withdraw');
  return { reference, number: `${(await view(clients.applicant, reference)).eventNumber}` };
}

async function withRole(client: Client, role: Role, scheme: string | null): Promise<Client> {
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role, scheme) VALUES (gen_random_uuid(), $1, $2, $3)`,
    [client.personId, role, scheme],
  );
  return client;
}

const claims = (sub: string) => ({
  sub,
  name: sub,
  email: `${sub}@voorbeeld.example`,
  represents: [],
  roles: [],
});

const newOfficer = async (scheme: string) =>
  withRole(await portal.signIn(claims('officer-elsewhere')), 'officer', scheme);

const outsideAssessor = async () =>
  withRole(await portal.signIn(claims('assessor-elsewhere')), 'assessor', null);

/** Spoke for the school while it applied, and no longer does. */
async function formerMandate(): Promise<Client> {
  const client = await portal.signIn(claims('formerly'));
  await portal.dataSource.query(
    `INSERT INTO representation (person_id, organisation_id)
     SELECT $1, lead_organisation_id FROM application LIMIT 1`,
    [client.personId],
  );
  await portal.dataSource.query(`DELETE FROM representation WHERE person_id = $1`, [
    client.personId,
  ]);
  return client;
}

async function valuesOf(reference: string, tranche: string) {
  const { applicant, assessor } = clients;
  const asPartner = await clients.partner.get(`/v1/applications/${reference}/partners`);
  const own = asPartner.as(PartnerList).items.find(({ isYou }) => isYou);
  const messages = (await applicant.get('/v1/messages')).as(MessageList);
  const { items } = (await assessor.get('/v1/assignments')).as(AssignmentList);
  const assignment = items[0]?.id ?? '';
  const none = { kind: 'none', explanation: '' };
  const opened = await assessor.put(`/v1/assignments/${assignment}/interests`, none);
  const documents = opened.as(AssignmentView).file?.documents ?? [];
  const [placed]: { programme: string }[] = await portal.dataSource.query(
    `SELECT programme FROM tranche WHERE code = $1`,
    [tranche],
  );
  const [letter]: { id: string }[] = await portal.dataSource.query(
    `SELECT id FROM letter WHERE rendered_at IS NOT NULL LIMIT 1`,
  );
  return {
    reference,
    tranche,
    duty: '00000000-0000-4000-8000-000000000000',
    thread: '00000000-0000-4000-8000-000000000000',
    section: 'budget',
    number: '1',
    office: '00000000-0000-4000-8000-000000000000',
    mandate: '00000000-0000-4000-8000-000000000000',
    programme: placed?.programme ?? '',
    document: documents[0]?.document.id ?? '',
    partner: own?.id ?? '',
    invitation: own?.invitation?.id ?? '',
    colleague: await invitedColleague(reference),
    message: messages.items[0]?.id ?? '',
    letter: letter?.id ?? '',
    assignment,
  };
}

/** Who was asked to work along, and none of those who walk here. */
async function invitedColleague(reference: string): Promise<string> {
  const address = `/v1/applications/${reference}/colleagues`;
  const [own] = (await clients.applicant.get(address)).as(ColleagueList).items;
  const { organisationId } = own ?? { organisationId: '' };
  const asked = { organisationId, name: 'Iemand', email: 'iemand@elders.example', role: 'reader' };
  const { items } = (await clients.applicant.post(address, asked)).as(ColleagueList);
  return items.flatMap(({ people }) => people).find(({ email }) => email === asked.email)?.id ?? '';
}

function addressOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = (path.includes('/step-receipts/') ? withdrawn : values)[name];
    if (!value) throw new Error(`The walk knows no ${name}: give it one`);
    return value;
  });
}

function call(client: Client, { route, method, path }: WalkedRoute): Promise<Answer> {
  const address = addressOf(path);
  if (method === 'GET') return client.get(address);
  if (!(route in BODIES)) throw new Error(`Say in BODIES what ${route} asks`);
  if (route.endsWith('/agreement')) {
    const file = { name: 'a.pdf', content: Buffer.from('%PDF-1.7') };
    return client.upload(address, file, { 'if-match': '"1"' });
  }
  if (route.endsWith('/documents')) {
    const file = { name: 'a.pdf', content: Buffer.from('%PDF-1.7') };
    return client.upload(`${address}?kind=activity-plan`, file);
  }
  const body = BODIES[route];
  switch (method) {
    case 'POST':
      return client.post(address, body, { 'if-match': '"1"' });
    case 'PUT':
      return client.put(address, body, { 'if-match': '"1"' });
    case 'DELETE':
      return client.delete(address);
    default:
      throw new Error(`No test knows how to call ${route}`);
  }
}

const CLOSED = [401, 403, 404];

describe('every route to a file, by whatever somebody is to it', () => {
  it.each(OF_A_FILE)('$route', async (at) => {
    const reached = reachedBy(at.path).filter((each) => mayEnter(each, at.permission));
    for (const relation of RELATIONS.filter((each) => !reached.includes(each))) {
      const { status, text } = await call(clients[relation], at);
      expect({ relation, closed: CLOSED.includes(status), tells: text.includes(TITLE) }).toEqual({
        relation,
        closed: true,
        tells: false,
      });
    }
    if (at.method !== 'GET') return;
    for (const relation of reached) {
      const { status } = await call(clients[relation], at);
      expect({ relation, status }).toEqual({ relation, status: 200 });
    }
  });

  it('left the file as it was', async () => {
    const [row]: { events: number }[] = await portal.dataSource.query(
      `SELECT count(*)::int AS events FROM application_event e JOIN application a
       ON a.id = e.application_id WHERE a.reference = $1 AND e.transition = 'withdraw'`,
      [values['reference']],
    );
    expect(row?.events).toBe(0);
  });
});

describe('every list', () => {
  const SEES: readonly Relation[] = ['applicant', ...PARTNERS, 'assessor', ...STAFF];

  it.each(LISTS)('$route tells nothing to who has nothing to do with it', async ({ path }) => {
    for (const relation of RELATIONS.filter((each) => !SEES.includes(each))) {
      const { text } = await clients[relation].get(path);
      expect({
        relation,
        tells: text.includes(TITLE) || text.includes(values['reference'] ?? '-'),
      }).toEqual({ relation, tells: false });
    }
  });

  it('of programmes names none of another scheme', async () => {
    const { text } = await clients['officer of another scheme'].get('/v1/programmes');
    expect(text).not.toContain(`"${values['programme']}"`);
  });
});
