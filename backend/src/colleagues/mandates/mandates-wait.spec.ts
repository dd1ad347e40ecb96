import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApplicationList,
  CheckView,
  Departed,
  MandateList,
  PartnerList,
  WorkList,
} from '@tranche/contracts';
import { act, type Client } from '../../../test/portal/index.js';
import { Colleagues } from '../../../test/stage/colleagues.js';
import { Mandates } from '../../../test/stage/mandates.js';
import { RemindMandatesJob } from './remind-mandates.job.js';

let all: Colleagues;
let on: Colleagues;
let mandates: Mandates;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  mandates = await Mandates.on(all);
  ({ on } = mandates);
});

const LAST = '2026-12-31';
const ENDS = 'Uw machtiging namens ROC Oostrand loopt af op 31 december 2026';

async function tasks(client: Client) {
  const { items } = (await client.get('/v1/work-items')).as(WorkList);
  return items.filter(({ id }) => id.startsWith('mandate:'));
}

describe('a mandate that is offered', () => {
  it('waits for who may take it up, and no longer once she answered', async () => {
    await mandates.give();
    const { id } = await mandates.newest();
    const mine = async () => (await tasks(on.noor)).find((each) => each.id === `mandate:${id}`);
    expect(await mine()).toMatchObject({
      reference: on.reference,
      dueOn: LAST,
      page: '/machtigingen',
      organisation: { name: 'ROC Oostrand' },
    });
    expect(await tasks(on.lead)).toEqual([]);
    await mandates.answer('accepted');
    expect(await mine()).toBeUndefined();
    await mandates.withdraw(await mandates.newest(), 'Klaar.');
  });

  it('for all applications waits as well, and says so', async () => {
    const held = await mandates.give({ reference: null });
    expect(held.status).toBe(201);
    const { id } = await mandates.newest();
    const found = (await tasks(on.noor)).find((each) => each.id === `mandate:${id}`);
    expect(found).toMatchObject({
      title: null,
      trancheName: { nl: 'Alle aanvragen van ROC Oostrand' },
    });
    await mandates.answer('declined');
  });

  it('waits no more when it was withdrawn, or its last day is past', async () => {
    await mandates.give();
    const given = await mandates.newest();
    await mandates.withdraw(given, 'Toch niet.');
    expect((await tasks(on.noor)).map(({ id }) => id)).not.toContain(`mandate:${given.id}`);
  });
});

describe('before a mandate ends', () => {
  const remind = () => on.portal.app.get(RemindMandatesJob).handle();
  const told = async (reader = on.noor, said = ENDS) =>
    (await mandates.subjects(reader)).filter((subject) => subject === said).length;

  async function afterDays(day: string): Promise<void> {
    mandates.at(`${day}T12:00:00+01:00[Europe/Amsterdam]`);
    await remind();
    await remind();
  }

  it('who holds it and who gave it are told two weeks and a day before, each once', async () => {
    await mandates.held();
    const before = await told();
    await afterDays('2026-12-16');
    expect(await told()).toBe(before);
    await afterDays('2026-12-17');
    expect(await told()).toBe(before + 1);
    await afterDays('2026-12-30');
    await afterDays(LAST);
    expect(await told()).toBe(before + 2);
    const given = 'De machtiging van Noor Willems namens ROC Oostrand loopt af op 31 december 2026';
    expect(await told(on.lead, given)).toBeGreaterThanOrEqual(2);
  });

  it('nobody is told of one that was withdrawn', async () => {
    const before = await told();
    await mandates.withdraw(await mandates.held(), 'Klaar.');
    await afterDays('2026-12-17');
    expect(await told()).toBe(before);
  });
});

describe('what is done and may be done on a mandate', () => {
  it('names it with a pledge that was confirmed', async () => {
    const { given } = (await on.partner.get('/v1/mandates')).as(MandateList);
    const organisationId = given[0]?.organisationId ?? '';
    const asked = { organisationId, purposes: ['pledge' as const], from: '2026-11-24' };
    await mandates.give(asked, on.partner);
    await mandates.answer('accepted');
    const own = (await on.noor.get(`${on.file}/partners`))
      .as(PartnerList)
      .items.find(({ canConfirm }) => canConfirm);
    const path = `${on.file}/partners/${own?.id}/confirmation`;
    const confirmed = await on.noor.post(path, {}, { 'if-match': `"${own?.version}"` });
    expect(confirmed.status).toBeLessThan(300);
    const { items } = (await on.lead.get(`${on.file}/partners`)).as(PartnerList);
    expect(items.find(({ id }) => id === own?.id)?.confirmation?.nl).toBe(
      'Bevestigd door Noor Willems namens Installatiegroep Berkel op machtiging van Sanne Berkel (24 november 2026 tot en met 31 december 2026)',
    );
  });

  it('is the word of the lead applicant for its own contribution, and sets none of another', async () => {
    await mandates.held({ from: '2026-11-24', purposes: ['pledge'] });
    const { items } = (await on.noor.get(`${on.file}/partners`)).as(PartnerList);
    expect(items.map(({ isLead, canEdit }) => [isLead, canEdit])).toEqual(
      items.map(({ isLead }) => [isLead, isLead]),
    );
    const other = items.find(({ isLead }) => !isLead);
    const money = { cashCents: 1, inKindCents: 0 };
    const seen = { 'if-match': `"${other?.version}"` };
    const at = `${on.file}/partners/${other?.id}/contribution`;
    expect((await on.noor.put(at, money, seen)).status).toBe(403);
  });

  it('names who holds it today among those who can send, and not tomorrow’s or yesterday’s', async () => {
    const email = 'piet@post.example';
    const piet = await on.portal.signIn({
      sub: 'piet',
      name: 'Piet',
      email,
      represents: [],
      roles: [],
    });
    await on.invite('contributor', email);
    await on.answer(await on.find(email), 'accepted', piet);
    const signing = async () => (await piet.get(`${on.file}/check`)).as(CheckView).signatories;
    expect(await signing()).not.toContain('Noor Willems');
    await mandates.held();
    mandates.justBefore();
    expect(await signing()).not.toContain('Noor Willems');
    mandates.at();
    expect(await signing()).toEqual(expect.arrayContaining(['Fatima Haddou', 'Noor Willems']));
    mandates.at('2027-01-01T00:00:00+01:00[Europe/Amsterdam]');
    const later = await on.portal.signIn({
      sub: 'piet',
      name: 'Piet',
      email,
      represents: [],
      roles: [],
    });
    const after = (await later.get(`${on.file}/check`)).as(CheckView).signatories;
    expect(after).not.toContain('Noor Willems');
  });

  it('keeps who held one for all applications of a partner from every office, also once it is over', async () => {
    const other = await all.anew('submitted');
    const { given } = (await on.partner.get('/v1/mandates')).as(MandateList);
    const organisationId = given[0]?.organisationId ?? '';
    const email = 'quint@post.example';
    const claims = { sub: 'quint', name: 'Quint', email, represents: [], roles: [] };
    const quint = await on.portal.signIn(claims);
    const asked = { organisationId, reference: null, email, purposes: ['pledge' as const] };
    await mandates.give({ ...asked, from: '2026-11-24' }, on.partner);
    const [offer] = (await quint.get('/v1/mandates')).as(MandateList).received;
    await quint.post(`/v1/mandates/${offer?.id}/answers`, { answer: 'accepted' });
    await quint.post(`/v1/mandates/${offer?.id}/withdrawals`, { reason: 'Andere baan.' });
    await on.portal.dataSource.query(
      `INSERT INTO role_grant (id, person_id, role)
       SELECT gen_random_uuid(), id, 'officer' FROM person WHERE email = $1`,
      [email],
    );
    const search = `/v1/applications/caseload?search=${other.reference}`;
    const isKeptOut = async () => {
      expect((await quint.get(search)).as(ApplicationList).items).toEqual([]);
      expect((await quint.get(other.file)).status).toBeGreaterThanOrEqual(403);
    };
    await isKeptOut();
    // Also once the partner itself takes no part any more: its interest was there (Awb 2:4).
    const officer = await on.portal.as('lotte');
    await act(officer, other.reference, 'ask-supplement', { motivation: 'Het plan' });
    const { id, version } = await other.ownPartner(on.partner);
    const seen = { 'if-match': `"${version}"` };
    const path = `${other.file}/partners/${id}/departures`;
    const left = await on.partner.post(path, { reason: 'Geen ruimte dit jaar.' }, seen);
    expect(left.as(Departed).manner).toBe('at-once');
    await isKeptOut();
    expect((await on.partner.get(other.file)).status).toBe(403);
  });
});
