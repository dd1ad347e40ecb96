import {
  AllocationView,
  ApplicationList,
  AssessmentPanel,
  AssignmentList,
  CommitteeAdvice,
  CommitteeAdviceList,
} from '@tranche/contracts';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  assess,
  bringTo,
  openTranche,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { sectorPlan } from '../schemes/plans/sector-plan.js';
import { PERMISSIONS } from './permissions.js';

// Every route is walked by people with two offices, on applications played up to the committee.
jest.setTimeout(120_000);

const OFFICES = ['officer', 'chair', 'decision-maker', 'auditor'] as const;
const NOBODY = '00000000-0000-4000-8000-000000000000';

let portal: Portal;
let tranches = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Every route about one application. */
const ROUTES = Object.keys(PERMISSIONS).filter((route) => route.includes('/:reference'));

async function give(email: string, role: string, tranche: string): Promise<void> {
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role, tranche)
     SELECT gen_random_uuid(), id, $2, $3 FROM person WHERE email LIKE $1`,
    [`${email}@%`, role, tranche],
  );
}

async function underAssessment(): Promise<{ tranche: string; reference: string }> {
  tranches += 1;
  const tranche = await openTranche(portal, { code: `belang-${tranches}` });
  const { reference } = await bringTo(portal, 'under-assessment', { tranche });
  return { tranche, reference };
}

async function assignmentOf(client: Client, reference: string): Promise<string> {
  const { items } = (await client.get('/v1/assignments')).as(AssignmentList);
  return items.find((each) => each.reference === reference)?.id ?? '';
}

/** Assessor and, in the same tranche, the holder of every other office; with a declared interest. */
async function declaredInterest(): Promise<{ tranche: string; reference: string; henk: Client }> {
  const { tranche, reference } = await underAssessment();
  for (const office of OFFICES) await give('henk', office, tranche);
  const henk = await portal.as('henk');
  const id = await assignmentOf(henk, reference);
  const interest = { kind: 'business', explanation: 'Ik adviseer deze school.' };
  expect((await henk.put(`/v1/assignments/${id}/interests`, interest)).status).toBe(200);
  return { tranche, reference, henk };
}

/** An officer whose organisation stands in the application by its register number, and no more. */
async function namedByNumber(): Promise<{ tranche: string; reference: string; officer: Client }> {
  const { tranche, reference } = await underAssessment();
  // Somebody is known from the first time that she signs in.
  await portal.as('els');
  await give('els', 'officer', tranche);
  const officer = await portal.as('els');
  return { tranche, reference, officer };
}

function call(client: Client, route: string, reference: string) {
  const [method = '', path = ''] = route.split(' ');
  const address = path
    .replace(':reference', reference)
    .replace(':section', 'project')
    .replaceAll(/:\w+/g, NOBODY);
  const tag = { 'if-match': '"0"' };
  switch (method) {
    case 'GET':
    case 'DELETE':
      return client.send(method, address, undefined, tag);
    case 'POST':
    case 'PUT':
      return client.send(method, address, BODIES[route] ?? {}, tag);
    default:
      throw new Error(`No test knows how to call ${route}`);
  }
}

/** Bodies that are in order, so that it is the interest that is refused. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /v1/applications/:reference/transitions': { transition: 'conclude-assessment', seen: 3 },
  'POST /v1/applications/:reference/assignments': { personIds: [NOBODY], seen: 3 },
  'PUT /v1/applications/:reference/advice': { texts: [] },
  'POST /v1/applications/:reference/advice/adoptions': { version: 0 },
  'POST /v1/applications/:reference/advice/presentations': { version: 0 },
  'POST /v1/applications/:reference/assignments/:assignment/reopenings': { reason: 'Vergissing' },
  'POST /v1/applications/:reference/assignments/:assignment/withdrawals': { reason: 'Stil' },
};

async function traces(reference: string): Promise<unknown> {
  const rows: unknown[] = await portal.dataSource.query(
    `SELECT a.event_number, a.state,
            (SELECT count(*) FROM assignment WHERE application_id = a.id) AS assignments,
            (SELECT count(*) FROM committee_advice WHERE application_id = a.id) AS advices
     FROM application a WHERE a.reference = $1`,
    [reference],
  );
  return rows[0];
}

describe('An interest that was declared as an assessor closes every office (Awb 2:4)', () => {
  it('on every route about the application, for whoever holds them all', async () => {
    const { reference, henk } = await declaredInterest();
    const before = await traces(reference);
    const { title } = await view(await portal.as('lotte'), reference);
    const answers = [];
    for (const route of ROUTES) {
      const { status, text } = await call(henk, route, reference);
      answers.push({
        route,
        isShut: [400, 403, 404, 415].includes(status),
        leaks: text.includes(title),
      });
    }
    expect(answers).toEqual(ROUTES.map((route) => ({ route, isShut: true, leaks: false })));
    expect(await traces(reference)).toEqual(before);
  });

  it.each(OFFICES)(
    '%s: read by a colleague, not there for who has the interest',
    async (office) => {
      const { reference, henk } = await declaredInterest();
      const colleague = {
        officer: 'lotte',
        chair: 'margreet',
        'decision-maker': 'ruben',
        auditor: 'karin',
      };
      const other = await portal.as(colleague[office]);
      for (const path of [
        '',
        '/assessments',
        '/advice',
        '/documents',
        '/co-financing',
        '/partners',
      ]) {
        const address = `/v1/applications/${reference}${path}`;
        expect({ path, status: (await other.get(address)).status }).toEqual({ path, status: 200 });
        expect({ path, status: (await henk.get(address)).status }).toEqual({ path, status: 404 });
      }
    },
  );

  it('in every list, and in the ranking of the tranche', async () => {
    const { tranche, reference, henk } = await declaredInterest();
    const listed = (await henk.get(`/v1/applications/caseload?search=${reference}`)).as(
      ApplicationList,
    );
    expect(listed.items).toEqual([]);
    await assess(portal, reference, 4, ['amina', 'pieter']);
    const advices = (await henk.get(`/v1/tranches/${tranche}/advices`)).as(CommitteeAdviceList);
    expect(advices.items).toEqual([]);
    const allocation = (await henk.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView);
    expect(allocation).toMatchObject({ items: [], toOrder: [] });
    portal.clock.advance({ hours: 24 * 400 });
    const ranked = await henk.post(`/v1/tranches/${tranche}/allocations`, {});
    expect(ranked.body).toMatchObject({ errors: [{ code: 'own-interest' }] });
  });
});

describe('An interest that shows by the register number', () => {
  it('closes the office as well, though the organisation has not joined', async () => {
    const { reference, officer } = await namedByNumber();
    const path = `/v1/applications/${reference}`;
    expect((await officer.get(path)).status).toBe(200);
    await portal.dataSource.query(
      `UPDATE partner SET kvk = o.kvk FROM representation r, person p, organisation o
       WHERE partner.id = (SELECT q.id FROM partner q JOIN application a ON a.id = q.application_id
                           WHERE a.reference = $1 AND NOT q.is_lead LIMIT 1)
         AND r.person_id = p.id AND o.id = r.organisation_id AND p.email LIKE 'els@%'`,
      [reference],
    );
    expect((await officer.get(path)).status).toBe(404);
  });
});

describe('Whoever still has to score', () => {
  it.each(OFFICES)('sees no points of others, as %s either', async (office) => {
    const { tranche, reference } = await underAssessment();
    await give('henk', office, tranche);
    await assess(portal, reference, 5, ['amina']);
    const henk = await portal.as('henk');
    const path = `/v1/applications/${reference}/assessments`;
    const points = async (client: Client) =>
      (await client.get(path)).as(AssessmentPanel).assignments.flatMap((each) => each.points ?? []);
    expect(await points(henk)).toEqual([]);
    expect(await points(await portal.as('lotte'))).toHaveLength(5);
    await assess(portal, reference, 4, ['henk']);
    expect(await points(henk)).toHaveLength(10);
  });
});

describe('A scheme that nobody scores', () => {
  it('has an empty panel and no advice to write, and never an error', async () => {
    const tranche = await openFor(portal, sectorPlan, { code: 'ongescoord' });
    const { reference } = await apply(portal, sectorPlan, tranche);
    const path = `/v1/applications/${reference}`;
    for (const sub of ['lotte', 'margreet', 'ruben', 'karin']) {
      const staff = await portal.as(sub);
      const panel = (await staff.get(`${path}/assessments`)).as(AssessmentPanel);
      expect(panel).toMatchObject({ required: 0, stillNeeded: 0, criteria: [], assignments: [] });
      const advice = (await staff.get(`${path}/advice`)).as(CommitteeAdvice);
      expect(advice).toMatchObject({ criteria: [], whyNot: [{ code: 'no-assessment' }] });
    }
    const lotte = await portal.as('lotte');
    const henk = await portal.as('henk');
    const request = { personIds: [henk.personId], seen: 1 };
    const assigned = await lotte.post(`${path}/assignments`, request);
    expect(assigned.status).toBe(409);
    const saved = await lotte.put(`${path}/advice`, { texts: [] }, { 'if-match': '"0"' });
    expect(saved.body).toMatchObject({ errors: [{ code: 'no-assessment' }] });
    expect((await lotte.get(`/v1/tranches/${tranche}/advices`)).body).toMatchObject({ total: 0 });
  });
});
