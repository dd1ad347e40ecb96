import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerList } from '@tranche/contracts';
import { transition } from '../../../test/portal/index.js';
import { accept, decline, Inviting, pathOf, read } from '../../../test/stage/inviting.js';
import { takeOut } from '../../../test/stage/take-out.js';
import { WatchInvitationsJob } from './watch-invitations.job.js';

let all: Inviting;
let on: Inviting;

beforeAll(async () => {
  all = await Inviting.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

const watch = () => on.portal.app.get(WatchInvitationsJob).handle();

describe('an invitation that does not hold any more', () => {
  it('gives way to a newer one, at another address', async () => {
    const partner = await on.add({ contactEmail: 'verkeerd@berkel.example' });
    const body = { contactName: 'Sanne Berkel', contactEmail: 'goed@berkel.example' };
    const { items } = (await on.lead.post(`${on.partners}/${partner.id}/invitations`, body)).as(
      PartnerList,
    );
    const renewed = items.find(({ id }) => id === partner.id);
    expect(renewed).toMatchObject({
      ...body,
      invitation: { standing: 'open', email: body.contactEmail },
    });
    expect((await read(on.invited, partner)).standing).toBe('withdrawn');
    const late = await accept(on.invited, partner);
    expect(late.status).toBe(409);
    expect(late.problem.detail).toContain('geldt niet meer');
    expect((await on.mailed('partner-invited')).map(({ email }) => email)).toEqual([
      'verkeerd@berkel.example',
      'goed@berkel.example',
    ]);
  });

  it('is withdrawn by the lead, once, and says so to who was invited', async () => {
    const partner = await on.add();
    const path = `${on.partners}/${partner.id}/invitations/withdrawals`;
    expect((await on.invited.post(path)).status).toBe(403);
    expect((await on.lead.post(path)).status).toBe(201);
    expect(await on.told(on.invited, 'is ingetrokken')).toHaveLength(1);
    expect((await accept(on.invited, partner)).status).toBe(409);
    expect((await on.lead.post(path)).status).toBe(409);
  });

  it('ran out: the lead is told once, and who was invited is told what to do', async () => {
    const partner = await on.add();
    on.portal.clock.advance({ hours: 24 * 31 });
    const [later, lead] = [await on.portal.as('sanne'), await on.portal.as('fatima')];
    const answer = await accept(later, partner);
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('Vraag de penvoerder om een nieuwe');
    await watch();
    await watch();
    expect(await on.told(lead, 'heeft niet geantwoord')).toHaveLength(1);
  });

  it('is not of this world once its partner is taken out, which is told', async () => {
    const partner = await on.add();
    await takeOut(on.lead, `/v1/applications/${on.reference}`, partner);
    expect((await on.invited.get(pathOf(partner))).status).toBe(404);
    expect(await on.told(on.invited, 'is geen partner meer')).toHaveLength(1);
  });

  it('is not answered once the application is withdrawn', async () => {
    const partner = await on.add();
    await transition(on.portal, 'fatima', on.reference, 'withdraw');
    expect((await read(on.invited, partner)).canAccept).toBe(false);
    const answer = await accept(on.invited, partner);
    expect(answer.status).toBe(409);
    expect(answer.problem.detail).toContain('wordt nu niet gewerkt');
  });
});

describe('who has not answered', () => {
  const ASKED = 'Doet Installatiegroep Berkel mee';

  it('is reminded after a week and before the end, once each', async () => {
    await on.add();
    await watch();
    expect(await on.told(on.invited, ASKED)).toHaveLength(0);
    for (const days of [7, 8, 27]) {
      await on.after(days);
      await watch();
    }
    const { invited } = await on.after(28);
    await watch();
    expect(await on.told(invited, ASKED)).toHaveLength(2);
    expect(await on.mailed('invitation-unanswered')).toHaveLength(2);
  });

  it('is left alone once answered', async () => {
    await decline(on.invited, await on.add());
    const { invited } = await on.after(8);
    await watch();
    expect(await on.told(invited, ASKED)).toHaveLength(0);
  });
});
