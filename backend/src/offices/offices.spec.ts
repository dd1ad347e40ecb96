import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageList, OfficeList } from '@tranche/contracts';
import type { Office } from '@tranche/domain';
import { openTranche, startPortal, type Client, type Portal } from '../../test/portal/index.js';

const REASON = 'Versterkt de commissie dit jaar.';

let portal: Portal;
let tranche: string;
let officer: Client;
let decider: Client;
let auditor: Client;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openTranche(portal, { code: 'rif-2026' });
  officer = await portal.as('lotte');
  decider = await portal.as('ruben');
  auditor = await portal.as('karin');
});
afterAll(() => portal.stop());

const somebody = (sub: string) =>
  portal.signIn({ sub, name: sub, email: `${sub}@bureau.example`, represents: [], roles: [] });

const EVERYTHING = { scheme: null, tranche: null };

function give(by: Client, sub: string, office: Office, scope: object = EVERYTHING) {
  const email = `${sub}@bureau.example`;
  return by.post('/v1/offices', { email, office, ...EVERYTHING, ...scope, reason: REASON });
}

const read = async (by: Client) => (await by.get('/v1/offices')).as(OfficeList);

async function held(by: Client, name: string) {
  const { items } = await read(by);
  return items.find((each) => each.name === name)?.offices ?? [];
}

/** Somebody new with one office for one scheme, given by who gives it. */
async function officerOf(sub: string, scheme: string): Promise<Client> {
  await somebody(sub);
  await give(decider, sub, 'officer', { scheme });
  return somebody(sub);
}

describe('an office', () => {
  it('is given to who signed in, by her address, and works from then on', async () => {
    const noor = await somebody('noor-de-wit');
    expect((await noor.get('/v1/assignments')).status).toBe(403);
    const listed = (await give(officer, 'NOOR-de-wit', 'assessor', { scheme: 'rif' })).as(
      OfficeList,
    );
    expect(listed.items.find(({ name }) => name === 'noor-de-wit')?.offices).toMatchObject([
      { office: 'assessor', scheme: 'rif', tranche: null, givenBy: 'Lotte Vermeer', canEnd: true },
    ]);
    expect((await noor.get('/v1/assignments')).status).toBe(200);
  });

  it('is told to who gets it, with the reason, and is written down', async () => {
    const one = await somebody('verteld');
    await give(officer, 'verteld', 'chair', { scheme: 'rif', tranche });
    const { items } = (await one.get('/v1/messages')).as(MessageList);
    expect(items[0]?.subject.nl).toMatch(/^U bent voorzitter voor /);
    expect(items[0]?.body.nl).toContain(REASON);
    // What was given at the same moment stands in any order.
    const change = (await read(officer)).changes.find(({ name }) => name === 'verteld');
    expect(change).toMatchObject({
      change: 'given',
      office: 'chair',
      scheme: 'rif',
      tranche,
      by: 'Lotte Vermeer',
      reason: REASON,
    });
  });

  it('ends with a reason, and is nothing from then on', async () => {
    const one = await somebody('vertrekt');
    await give(officer, 'vertrekt', 'assessor');
    const [office] = await held(officer, 'vertrekt');
    const reason = 'Werkt hier niet meer.';
    const at = `/v1/offices/${office?.id}/endings`;
    expect((await officer.post(at, { reason })).status).toBe(201);
    expect(await held(officer, 'vertrekt')).toEqual([]);
    expect((await one.get('/v1/assignments')).status).toBe(403);
    const { items } = (await one.get('/v1/messages')).as(MessageList);
    expect(items.map(({ subject }) => subject.nl)).toContain(
      'U bent geen beoordelaar meer voor alle regelingen',
    );
    expect((await officer.post(at, { reason })).status).toBe(404);
  });

  it('that was ended stays ended when its holder signs in again', async () => {
    const one = await portal.signIn({
      sub: 'met-rol',
      name: 'met-rol',
      email: 'met-rol@bureau.example',
      represents: [],
      roles: [{ role: 'assessor', scheme: null, tranche: null }],
    });
    expect((await one.get('/v1/assignments')).status).toBe(200);
    const [office] = await held(officer, 'met-rol');
    await officer.post(`/v1/offices/${office?.id}/endings`, { reason: 'Niet meer nodig.' });
    const again = await portal.signIn({
      sub: 'met-rol',
      name: 'met-rol',
      email: 'met-rol@bureau.example',
      represents: [],
      roles: [{ role: 'assessor', scheme: null, tranche: null }],
    });
    expect((await again.get('/v1/assignments')).status).toBe(403);
  });

  it('is held once', async () => {
    await somebody('tweemaal');
    await give(officer, 'tweemaal', 'assessor', { scheme: 'rif' });
    const again = await give(officer, 'tweemaal', 'assessor', { scheme: 'rif' });
    expect(again.status).toBe(409);
    expect(again.problem.detail).toContain('heeft deze rol hiervoor al');
    expect((await give(officer, 'tweemaal', 'assessor', { scheme: 'sector-plan' })).status).toBe(
      201,
    );
  });
});

describe('an office is not given', () => {
  it('to who never signed in', async () => {
    const answer = await give(officer, 'onbekend', 'assessor');
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.[0]?.pointer).toBe('#/email');
  });

  it('where two people sign in with one address', async () => {
    for (const sub of ['gedeeld', 'ook-gedeeld']) {
      await portal.signIn({
        sub,
        name: sub,
        email: 'gedeeld@bureau.example',
        represents: [],
        roles: [],
      });
    }
    expect((await give(officer, 'gedeeld', 'assessor')).status).toBe(400);
  });

  it.each([
    ['a scheme that there is not', { scheme: 'nothing' }],
    ['a tranche that there is not', { scheme: 'rif', tranche: 'nothing' }],
    ['a tranche of another scheme', { scheme: 'sector-plan', tranche: 'rif-2026' }],
    ['a tranche without its scheme', { tranche: 'rif-2026' }],
  ])('for %s', async (_what, scope) => {
    await somebody('nergens');
    expect((await give(officer, 'nergens', 'assessor', scope)).status).toBe(400);
  });

  it('to oneself', async () => {
    const [row]: { email: string }[] = await portal.dataSource.query(
      `SELECT email FROM person WHERE subject = 'ruben'`,
    );
    const own = { email: row?.email, office: 'officer', ...EVERYTHING, reason: REASON };
    const answer = await decider.post('/v1/offices', own);
    expect(answer.status).toBe(403);
    expect(answer.problem.detail).toContain('Uw eigen rollen');
  });

  it.each(['officer', 'decision-maker', 'auditor'] as const)(
    'by an officer: %s',
    async (office) => {
      await somebody('klimt-op');
      expect((await give(officer, 'klimt-op', office)).status).toBe(403);
    },
  );

  it.each(['assessor', 'chair'] as const)('by a decision maker: %s', async (office) => {
    await somebody('gekozen');
    expect((await give(decider, 'gekozen', office)).status).toBe(403);
  });

  it('by who only looks on', async () => {
    await somebody('bekeken');
    expect((await give(auditor, 'bekeken', 'assessor')).status).toBe(403);
  });

  it('beyond one’s own scope', async () => {
    const ofRif = await officerOf('alleen-rif', 'rif');
    await somebody('verder');
    expect((await give(ofRif, 'verder', 'assessor')).status).toBe(403);
    expect((await give(ofRif, 'verder', 'assessor', { scheme: 'sector-plan' })).status).toBe(403);
    expect((await give(ofRif, 'verder', 'assessor', { scheme: 'rif', tranche })).status).toBe(201);
  });
});

describe('who looks', () => {
  it('sees what reaches her own schemes, and ends what lies within them', async () => {
    const ofPlans = await officerOf('alleen-plannen', 'sector-plan');
    await portal.as('henk');
    await somebody('elders');
    await give(officer, 'elders', 'assessor', { scheme: 'rif' });
    expect(await held(ofPlans, 'elders')).toEqual([]);
    expect((await read(ofPlans)).changes.map(({ name }) => name)).not.toContain('elders');
    const [everywhere] = await held(ofPlans, 'Henk Visser');
    expect(everywhere).toMatchObject({ office: 'assessor', scheme: null, canEnd: false });
    const at = `/v1/offices/${everywhere?.id}/endings`;
    expect((await ofPlans.post(at, { reason: REASON })).status).toBe(403);
  });

  it('is offered what she can give, and for what', async () => {
    const { toGive } = await read(officer);
    expect(toGive[0]).toEqual({
      scheme: null,
      tranche: null,
      schemeName: null,
      trancheName: null,
      offices: ['assessor', 'chair'],
    });
    expect(toGive).toContainEqual(expect.objectContaining({ scheme: 'rif', tranche }));
    expect((await read(auditor)).toGive).toEqual([]);
  });

  it('ends none of her own', async () => {
    const [own] = await held(decider, 'Ruben Aalbers');
    expect(own?.canEnd).toBe(false);
    const at = `/v1/offices/${own?.id}/endings`;
    expect((await decider.post(at, { reason: REASON })).status).toBe(403);
  });
});
