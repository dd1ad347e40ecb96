import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  InvitationView,
  MessageList,
  PartnerList,
  type MessageView,
  type PartnerView,
} from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  startPortal,
  transition,
  type Client,
  type Portal,
} from '../../../test/portal/index.js';
import { WatchInvitationsJob } from './watch-invitations.job.js';

let portal: Portal;
let tranche: string;
let fatima: Client;
let sanne: Client;
let reference: string;
let partners: string;

beforeAll(async () => {
  portal = await startPortal();
  const closesAt = portal.clock
    .now()
    .add({ hours: 24 * 60 })
    .toString();
  tranche = await openTranche(portal, { closesAt });
  fatima = await portal.as('fatima');
  sanne = await portal.as('sanne');
});
afterAll(() => portal.stop());

let start: Temporal.Instant;

beforeEach(async () => {
  start ??= portal.clock.now();
  portal.clock.set(start);
  ({ reference } = await bringTo(portal, 'draft', { tranche }));
  partners = `/v1/applications/${reference}/partners`;
});

/** Sanne acts for this organisation, and reads mail at this address. */
const BERKEL = {
  name: 'Installatiegroep Berkel',
  kind: 'labour-organisation',
  kvk: '90000022',
  contactName: 'Sanne Berkel',
  contactEmail: 'inkoop@berkel.example',
};
const REASON = 'Wij hebben dit jaar geen ruimte voor nog een project.';

async function add(change: object = {}): Promise<PartnerView> {
  const partner = { ...BERKEL, ...change };
  const { items } = (await fatima.post(partners, partner)).as(PartnerList);
  const added = items.find(({ name }) => name === partner.name);
  if (!added) throw new Error('Nobody was added');
  return added;
}

async function find(id: string): Promise<PartnerView> {
  const { items } = (await fatima.get(partners)).as(PartnerList);
  const found = items.find((each) => each.id === id);
  if (!found) throw new Error('The partner is not there');
  return found;
}

function pathOf({ invitation }: PartnerView): string {
  if (!invitation) throw new Error('Nobody was invited');
  return `/v1/invitations/${invitation.id}`;
}

async function read(client: Client, partner: PartnerView): Promise<InvitationView> {
  return (await client.get(pathOf(partner))).as(InvitationView);
}

async function accept(client: Client, partner: PartnerView) {
  const [own] = (await read(client, partner)).organisations;
  const organisationId = own?.organisationId ?? '00000000-0000-4000-8000-000000000000';
  return client.post(`${pathOf(partner)}/answers`, { answer: 'accepted', organisationId });
}

function decline(client: Client, partner: PartnerView) {
  return client.post(`${pathOf(partner)}/answers`, { answer: 'declined', reason: REASON });
}

async function told(client: Client, words: string): Promise<readonly MessageView[]> {
  const { items } = (await client.get('/v1/messages')).as(MessageList);
  return items.filter(
    ({ subject }) => subject.nl.includes(reference) && subject.nl.includes(words),
  );
}

/** The addresses without a box here to which something was mailed, with the page it leads to. */
async function mailed(kind: string): Promise<readonly { email: string; page: string }[]> {
  return portal.dataSource.query(
    `SELECT m.email, m.page FROM message m JOIN application a ON a.id = m.application_id
     WHERE a.reference = $1 AND m.key LIKE $2 AND m.email IS NOT NULL ORDER BY m.sent_at`,
    [reference, `${kind}:%`],
  );
}

const watch = () => portal.app.get(WatchInvitationsJob).handle();

describe('an invitation', () => {
  it('goes to the box of the organisation and to the address that the lead gave', async () => {
    const partner = await add();
    expect(partner.invitation).toMatchObject({ standing: 'open', email: BERKEL.contactEmail });
    const [message] = await told(sanne, 'nodigt Installatiegroep Berkel uit');
    const page = `/uitnodigingen/${partner.invitation?.id}`;
    expect(message?.page).toBe(page);
    expect(await mailed('partner-invited')).toEqual([{ email: BERKEL.contactEmail, page }]);
  });

  it('says by whom, for what and until when, to who was invited and to nobody else', async () => {
    const partner = await add();
    expect(await read(sanne, partner)).toMatchObject({
      standing: 'open',
      reference,
      lead: 'ROC Oostrand',
      partnerName: 'Installatiegroep Berkel',
      organisations: [{ name: 'Installatiegroep Berkel' }],
      canAccept: true,
      canDecline: true,
    });
    const other = await (await portal.as('mira')).get(pathOf(partner));
    expect(other.status).toBe(403);
    expect(other.problem.detail).toContain('Deze uitnodiging is voor iemand anders');
    expect(JSON.stringify(other.body)).not.toContain(reference);
  });

  it('is accepted once; the lead hears of it, and has nothing left to send', async () => {
    const partner = await add();
    expect((await accept(sanne, partner)).as(InvitationView)).toMatchObject({
      standing: 'accepted',
      canAccept: false,
      canRead: true,
    });
    expect(await told(fatima, 'doet mee aan')).toHaveLength(1);
    const accepted = await find(partner.id);
    expect(accepted).toMatchObject({ canInvite: false, invitation: { standing: 'accepted' } });
    const again = await fatima.post(`${partners}/${partner.id}/invitations`, {
      contactName: 'Iemand anders',
      contactEmail: 'ander@berkel.example',
    });
    expect(again.status).toBe(409);
  });

  it('is declined with a reason that the lead reads, and may be accepted after all', async () => {
    const partner = await add();
    expect((await decline(sanne, partner)).as(InvitationView).standing).toBe('declined');
    const [message] = await told(fatima, 'doet niet mee');
    expect(message?.body.nl).toContain(REASON);
    expect(await find(partner.id)).toMatchObject({ declineReason: REASON, canInvite: true });
    const { problems } = (await fatima.get(partners)).as(PartnerList);
    expect(problems.map(({ code }) => code)).toContain('partner-declined');
    expect((await accept(sanne, partner)).status).toBe(201);
    expect(await find(partner.id)).toMatchObject({ declineReason: null, canInvite: false });
  });

  it('that is declined after all takes the agreement along', async () => {
    const partner = await add();
    await accept(sanne, partner);
    const { version } = await find(partner.id);
    const confirmed = await sanne.post(`${partners}/${partner.id}/confirmation`, undefined, {
      'if-match': `"${version}"`,
    });
    expect(confirmed.status).toBe(201);
    portal.clock.advance({ hours: 24 * 40 });
    expect((await decline(await portal.as('sanne'), partner)).status).toBe(201);
    expect(await find(partner.id)).toMatchObject({ confirmedAt: null, declineReason: REASON });
  });

  it('is accepted by standing by the pledge, without opening the mail', async () => {
    const partner = await add();
    await sanne.post(`${partners}/${partner.id}/confirmation`, undefined, {
      'if-match': `"${partner.version}"`,
    });
    expect((await find(partner.id)).invitation?.standing).toBe('accepted');
  });
});

describe('an invitation to an address alone', () => {
  const unnamed = { name: 'Berkel', kvk: null, contactEmail: 'sanne@berkel.example' };

  async function atOwnAddress(): Promise<PartnerView> {
    const [row]: { email: string }[] = await portal.dataSource.query(
      `SELECT email FROM person WHERE subject = 'sanne'`,
    );
    return add({ ...unnamed, contactEmail: (row?.email ?? '').toUpperCase() });
  }

  it('makes the organisation of who accepts a partner, under its name in the register', async () => {
    const partner = await atOwnAddress();
    expect((await accept(sanne, partner)).status).toBe(201);
    expect(await find(partner.id)).toMatchObject({
      name: 'Installatiegroep Berkel',
      kvk: '90000022',
    });
    expect((await sanne.get(`/v1/applications/${reference}`)).status).toBe(200);
  });

  it('makes nobody a partner twice', async () => {
    await add();
    const answer = await accept(sanne, await atOwnAddress());
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('doet al mee aan deze aanvraag');
  });

  it('is of no use to who else reads it', async () => {
    const answer = await (await portal.as('mira')).get(pathOf(await atOwnAddress()));
    expect(answer.status).toBe(403);
  });
});

describe('an invitation that does not hold any more', () => {
  it('gives way to a newer one, at another address', async () => {
    const partner = await add({ contactEmail: 'verkeerd@berkel.example' });
    const body = { contactName: 'Sanne Berkel', contactEmail: 'goed@berkel.example' };
    const { items } = (await fatima.post(`${partners}/${partner.id}/invitations`, body)).as(
      PartnerList,
    );
    const renewed = items.find(({ id }) => id === partner.id);
    expect(renewed).toMatchObject({
      ...body,
      invitation: { standing: 'open', email: body.contactEmail },
    });
    expect((await read(sanne, partner)).standing).toBe('withdrawn');
    const late = await accept(sanne, partner);
    expect(late.status).toBe(409);
    expect(late.problem.detail).toContain('geldt niet meer');
    expect((await mailed('partner-invited')).map(({ email }) => email)).toEqual([
      'verkeerd@berkel.example',
      'goed@berkel.example',
    ]);
  });

  it('is withdrawn by the lead, once, and says so to who was invited', async () => {
    const partner = await add();
    const path = `${partners}/${partner.id}/invitations/withdrawals`;
    expect((await sanne.post(path)).status).toBe(403);
    expect((await fatima.post(path)).status).toBe(201);
    expect(await told(sanne, 'is ingetrokken')).toHaveLength(1);
    expect((await accept(sanne, partner)).status).toBe(409);
    expect((await fatima.post(path)).status).toBe(409);
  });

  it('ran out: the lead is told once, and who was invited is told what to do', async () => {
    const partner = await add();
    portal.clock.advance({ hours: 24 * 31 });
    const [later, lead] = [await portal.as('sanne'), await portal.as('fatima')];
    const answer = await accept(later, partner);
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('Vraag de penvoerder om een nieuwe');
    await watch();
    await watch();
    expect(await told(lead, 'heeft niet geantwoord')).toHaveLength(1);
  });

  it('is not of this world once its partner is taken out, which is told', async () => {
    const partner = await add();
    await fatima.delete(`${partners}/${partner.id}`);
    expect((await sanne.get(pathOf(partner))).status).toBe(404);
    expect(await told(sanne, 'is geen partner meer')).toHaveLength(1);
  });

  it('is not answered once the application is withdrawn', async () => {
    const partner = await add();
    await transition(portal, 'fatima', reference, 'withdraw');
    expect((await read(sanne, partner)).canAccept).toBe(false);
    const answer = await accept(sanne, partner);
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('wordt nu niet gewerkt');
  });
});

describe('who has not answered', () => {
  it('is reminded after a week and before the end, once each', async () => {
    await add();
    await watch();
    expect(await told(sanne, 'Doet Installatiegroep Berkel mee')).toHaveLength(0);
    for (const days of [7, 8, 27, 28]) {
      portal.clock.set(start.add({ hours: 24 * days }));
      await watch();
    }
    expect(await told(await portal.as('sanne'), 'Doet Installatiegroep Berkel mee')).toHaveLength(
      2,
    );
    expect(await mailed('invitation-unanswered')).toHaveLength(2);
  });

  it('is left alone once answered', async () => {
    await decline(sanne, await add());
    portal.clock.set(start.add({ hours: 24 * 8 }));
    await watch();
    expect(await told(await portal.as('sanne'), 'Doet Installatiegroep Berkel mee')).toHaveLength(
      0,
    );
  });
});
