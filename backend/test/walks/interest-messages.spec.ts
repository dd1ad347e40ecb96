import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { AssignmentList, MessageList } from '@tranche/contracts';
import {
  assess,
  bringTo,
  draftAdvice,
  openTranche,
  presentAdvice,
  rank,
  startPortal,
  type Portal,
} from '../portal/index.js';

// Applications are played up to the ranking.
jest.setTimeout(120_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
  // Somebody is known, with her offices, from the first time that she signs in.
  for (const persona of ['els', 'lotte', 'margreet', 'ruben']) await portal.as(persona);
});
afterAll(() => portal.stop());

/** An application in which Els, who holds every office of its tranche, is named by her register number. */
async function underAssessment(code: string): Promise<{ tranche: string; reference: string }> {
  const tranche = await openTranche(portal, { code });
  const { reference } = await bringTo(portal, 'under-assessment', { tranche });
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role, tranche)
     SELECT gen_random_uuid(), id, office, $1 FROM person
     CROSS JOIN unnest(ARRAY['officer', 'chair', 'decision-maker']) AS office
     WHERE email LIKE 'els@%'`,
    [tranche],
  );
  await portal.dataSource.query(
    `UPDATE partner SET kvk = o.kvk FROM representation r, person p, organisation o
     WHERE partner.id = (SELECT q.id FROM partner q JOIN application a ON a.id = q.application_id
                         WHERE a.reference = $1 AND NOT q.is_lead LIMIT 1)
       AND r.person_id = p.id AND o.id = r.organisation_id AND p.email LIKE 'els@%'`,
    [reference],
  );
  return { tranche, reference };
}

/** The pages that the messages of somebody lead to. */
async function pagesTold(persona: string): Promise<readonly string[]> {
  const answer = await (await portal.as(persona)).get('/v1/messages');
  return answer.as(MessageList).items.map(({ page }) => page ?? '');
}

/** A colleague is told, and who has an interest in the application is not (Awb 2:4). */
async function expectTold(colleague: string, page: string, bound = 'els'): Promise<void> {
  expect(await pagesTold(colleague)).toContain(page);
  expect(await pagesTold(bound)).not.toContain(page);
}

it('tells no officer with an interest that an assessor declared one', async () => {
  const { tranche, reference } = await underAssessment('conflict-told');
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role, tranche)
     SELECT gen_random_uuid(), id, 'officer', $1 FROM person WHERE email LIKE 'henk@%'`,
    [tranche],
  );
  const henk = await portal.as('henk');
  const { items } = (await henk.get('/v1/assignments')).as(AssignmentList);
  const own = items.find((each) => each.reference === reference)?.id;
  const interest = { kind: 'business', explanation: 'Ik adviseer deze school.' };
  expect((await henk.put(`/v1/assignments/${own}/interests`, interest)).status).toBe(200);
  const page = `/beheer/aanvragen/${reference}?deel=panel`;
  await expectTold('lotte', page);
  await expectTold('lotte', page, 'henk');
});

it('tells no chair and no decision maker with an interest what waits for them', async () => {
  const { tranche, reference } = await underAssessment('proposal-told');
  await assess(portal, reference);
  await draftAdvice(portal, reference);
  await presentAdvice(portal, reference);
  await expectTold('margreet', `/beheer/tranches/${tranche}/adviezen`);
  await rank(portal, tranche);
  await expectTold('ruben', `/beheer/tranches/${tranche}/rangorde`);
});

/** Takes an office from everybody but those who have an interest. */
async function leaveOnly(office: string, ...bound: readonly string[]): Promise<void> {
  await portal.dataSource.query(
    `DELETE FROM role_grant WHERE role = $1 AND person_id NOT IN
       (SELECT id FROM person WHERE split_part(email, '@', 1) = ANY($2::text[]))`,
    [office, bound],
  );
}

const BOUND = 'en mag er niets aan doen (artikel 2:4 Awb)';

it('tells an officer where an interest leaves no decision maker', async () => {
  const { tranche, reference } = await underAssessment('nobody-decides');
  await assess(portal, reference);
  await draftAdvice(portal, reference);
  await leaveOnly('decision-maker', 'els');
  await rank(portal, tranche);
  const page = `/beheer/tranches/${tranche}/rangorde`;
  await expectTold('lotte', page);
  const { items } = (await (await portal.as('lotte')).get('/v1/messages')).as(MessageList);
  expect(items.find((each) => each.page === page)?.body).toMatchObject({
    nl: expect.stringContaining(`Iedere beslisser heeft hierbij een belang ${BOUND}.`),
    en: expect.stringContaining('Every decision maker has an interest in this'),
  });
});
