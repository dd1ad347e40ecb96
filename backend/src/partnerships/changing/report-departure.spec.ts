import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CoFinancingView,
  DepartureView,
  MessageList,
  PartnerList,
  PartnershipHistory,
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
import { REASON } from '../../../test/stage/inviting.js';

let portal: Portal;
let tranche: string;
let reference: string;
let file: string;
let lead: Client;
let sanne: Client;
let officer: Client;
let partner: PartnerView;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openTranche(portal);
  [lead, sanne, officer] = [
    await portal.as('fatima'),
    await portal.as('sanne'),
    await portal.as('lotte'),
  ];
});
afterAll(() => portal.stop());

beforeEach(async () => {
  ({ reference } = await bringTo(portal, 'submitted', { tranche }));
  file = `/v1/applications/${reference}`;
  partner = await own();
});

async function own(): Promise<PartnerView> {
  const { items } = (await sanne.get(`${file}/partners`)).as(PartnerList);
  const found = items.find(({ isYou }) => isYou);
  if (!found) throw new Error('Sanne takes no part');
  return found;
}

function report(client: Client) {
  const tag = { 'if-match': `"${partner.version}"` };
  return client.post(`${file}/partners/${partner.id}/departures`, { reason: REASON }, tag);
}

async function told(client: Client): Promise<readonly string[]> {
  const { items } = (await client.get('/v1/messages')).as(MessageList);
  return items.filter(({ subject }) => subject.nl.includes(reference)).map(({ body }) => body.nl);
}

describe('a partner that leaves an application that was sent', () => {
  it('reports it: what was sent stays, and its pledge with it', async () => {
    const at = `${file}/partners/${partner.id}/departures`;
    const seen = (await sanne.get(at)).as(DepartureView);
    expect(seen).toMatchObject({ manner: 'to-be-judged', canReplace: false });
    const before = (await officer.get(`${file}/co-financing`)).as(CoFinancingView);
    expect((await report(sanne)).status).toBe(201);
    const after = (await officer.get(`${file}/co-financing`)).as(CoFinancingView);
    expect(after.bands).toEqual(before.bands);
    expect(await own()).toMatchObject({ leavingReason: REASON, confirmedAt: partner.confirmedAt });
  });

  it('is told to who leads and to who judges it, who sees it in the file', async () => {
    await report(sanne);
    for (const client of [lead, officer]) {
      expect((await told(client)).join(' ')).toContain(REASON);
      const { items } = (await client.get(`${file}/partnership-changes`)).as(PartnershipHistory);
      expect(items).toMatchObject([{ kind: 'announced', name: partner.name, reason: REASON }]);
    }
    const { problems } = (await officer.get(`${file}/partners`)).as(PartnerList);
    expect(problems.map(({ code }) => code)).toContain('partner-declined');
  });

  it('is told to the partner where who leads reports it', async () => {
    expect((await report(lead)).status).toBe(201);
    expect((await told(sanne)).join(' ')).toContain('Fatima Haddou meldt');
  });

  it('is reported once, by whichever of the two is first', async () => {
    const answers = await Promise.all([report(sanne), report(lead), report(sanne)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect((await report(lead)).problem.errors?.[0]?.code).toBe('leaving-already');
  });

  it('is not replaced in what was sent', async () => {
    const asked = {
      ...{ name: 'Werkplaats Noord', kind: 'labour-organisation', kvk: null, reason: REASON },
      ...{ contactName: 'Lara Noord', contactEmail: 'lara@noord.example', proposesAmounts: true },
    };
    const tag = { 'if-match': `"${partner.version}"` };
    const answer = await lead.post(`${file}/partners/${partner.id}/replacements`, asked, tag);
    expect(answer.status).toBe(403);
  });

  it('is too late once nothing is decided any more, and is told so before anything is typed', async () => {
    await transition(portal, 'fatima', reference, 'withdraw');
    const at = `${file}/partners/${partner.id}/departures`;
    const { whyNot } = (await sanne.get(at)).as(DepartureView);
    expect(whyNot.map(({ code }) => code)).toEqual(['departure-too-late']);
    expect((await report(sanne)).problem.errors?.[0]?.code).toBe('departure-too-late');
    expect((await own()).canDepart).toBe(false);
  });
});
