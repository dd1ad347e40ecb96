import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvitationView, PartnerList, type PartnerView } from '@tranche/contracts';
import {
  accept,
  BERKEL,
  decline,
  Inviting,
  pathOf,
  read,
  REASON,
} from '../../../test/stage/inviting.js';

let all: Inviting;
let on: Inviting;

beforeAll(async () => {
  all = await Inviting.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

describe('an invitation', () => {
  it('goes to the box of the organisation and to the address that the lead gave', async () => {
    const partner = await on.add();
    expect(partner.invitation).toMatchObject({ standing: 'open', email: BERKEL.contactEmail });
    const [message] = await on.told(on.invited, 'nodigt Installatiegroep Berkel uit');
    const page = `/uitnodigingen/${partner.invitation?.id}`;
    expect(message?.page).toBe(page);
    expect(await on.mailed('partner-invited')).toEqual([{ email: BERKEL.contactEmail, page }]);
  });

  it('says by whom, for what and until when, to who was invited and to nobody else', async () => {
    const partner = await on.add();
    expect(await read(on.invited, partner)).toMatchObject({
      standing: 'open',
      reference: on.reference,
      lead: 'ROC Oostrand',
      partnerName: 'Installatiegroep Berkel',
      organisations: [{ name: 'Installatiegroep Berkel' }],
      canAccept: true,
      canDecline: true,
    });
    const other = await (await on.portal.as('mira')).get(pathOf(partner));
    expect(other.status).toBe(403);
    expect(other.problem.detail).toContain('Deze uitnodiging is voor iemand anders');
    expect(JSON.stringify(other.body)).not.toContain(on.reference);
  });

  it('is accepted once; the lead hears of it, and has nothing left to send', async () => {
    const partner = await on.add();
    expect((await accept(on.invited, partner)).as(InvitationView)).toMatchObject({
      standing: 'accepted',
      canAccept: false,
      canRead: true,
    });
    expect(await on.told(on.lead, 'doet mee aan')).toHaveLength(1);
    const accepted = await on.find(partner);
    expect(accepted).toMatchObject({ canInvite: false, invitation: { standing: 'accepted' } });
    const again = await on.lead.post(`${on.partners}/${partner.id}/invitations`, {
      contactName: 'Iemand anders',
      contactEmail: 'ander@berkel.example',
    });
    expect(again.status).toBe(409);
  });

  it('is declined with a reason that the lead reads, and may be accepted after all', async () => {
    const partner = await on.add();
    expect((await decline(on.invited, partner)).as(InvitationView).standing).toBe('declined');
    const [message] = await on.told(on.lead, 'doet niet mee');
    expect(message?.body.nl).toContain(REASON);
    expect(await on.find(partner)).toMatchObject({ declineReason: REASON, canInvite: true });
    const { problems } = (await on.lead.get(on.partners)).as(PartnerList);
    expect(problems.map(({ code }) => code)).toContain('partner-declined');
    expect((await accept(on.invited, partner)).status).toBe(201);
    expect(await on.find(partner)).toMatchObject({ declineReason: null, canInvite: false });
  });

  it('that is declined after all takes the agreement along', async () => {
    const partner = await on.add();
    await accept(on.invited, partner);
    const { version } = await on.find(partner);
    const confirmed = await on.invited.post(
      `${on.partners}/${partner.id}/confirmation`,
      undefined,
      {
        'if-match': `"${version}"`,
      },
    );
    expect(confirmed.status).toBe(201);
    on.portal.clock.advance({ hours: 24 * 40 });
    expect((await decline(await on.portal.as('sanne'), partner)).status).toBe(201);
    expect(await on.find(partner)).toMatchObject({ confirmedAt: null, declineReason: REASON });
  });

  it('is accepted by standing by the pledge, without opening the mail', async () => {
    const partner = await on.add();
    await on.invited.post(`${on.partners}/${partner.id}/confirmation`, undefined, {
      'if-match': `"${partner.version}"`,
    });
    expect((await on.find(partner)).invitation?.standing).toBe('accepted');
  });
});

describe('an invitation to an address alone', () => {
  const unnamed = { name: 'Berkel', kvk: null, contactEmail: 'sanne@berkel.example' };

  async function atOwnAddress(): Promise<PartnerView> {
    const [row]: { email: string }[] = await on.portal.dataSource.query(
      `SELECT email FROM person WHERE subject = 'sanne'`,
    );
    return on.add({ ...unnamed, contactEmail: (row?.email ?? '').toUpperCase() });
  }

  it('makes the organisation of who accepts a partner, under its name in the register', async () => {
    const partner = await atOwnAddress();
    expect((await accept(on.invited, partner)).status).toBe(201);
    expect(await on.find(partner)).toMatchObject({
      name: 'Installatiegroep Berkel',
      kvk: '90000022',
    });
    expect((await on.invited.get(`/v1/applications/${on.reference}`)).status).toBe(200);
  });

  it('makes nobody a partner twice', async () => {
    await on.add();
    const answer = await accept(on.invited, await atOwnAddress());
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('doet al mee aan deze aanvraag');
  });

  it('is of no use to who else reads it', async () => {
    const answer = await (await on.portal.as('mira')).get(pathOf(await atOwnAddress()));
    expect(answer.status).toBe(403);
  });
});
