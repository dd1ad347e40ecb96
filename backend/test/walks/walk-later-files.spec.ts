import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DocumentList } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  renderLetters,
  startPortal,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { divideNow, officer } from '../schemes/office.js';
import { sectorPlan } from '../schemes/plans/sector-plan.js';
import type { Relation } from './relations.js';
import { LISTS, mayEnter, OF_A_FILE, reachedBy } from './walked-routes.js';

// Two files are played to their award, and each is read at every address.
jest.setTimeout(120_000);

/** A file as it stands later than the other walks see one. */
interface LaterFile {
  readonly reference: string;
  readonly tranche: string;
  readonly applicant: Client;
}

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
  for (const persona of ['els', 'lotte', 'margreet', 'ruben']) await portal.as(persona);
});
afterAll(() => portal.stop());

async function awarded(): Promise<LaterFile> {
  const tranche = await openTranche(portal, { code: 'toegekend' });
  const { reference } = await bringTo(portal, 'decided', { tranche });
  return { reference, tranche, applicant: await portal.as('fatima') };
}

async function withoutCommittee(): Promise<LaterFile> {
  const tranche = await openFor(portal, sectorPlan, { code: 'zonder-commissie' });
  const { reference, applicant } = await apply(portal, sectorPlan, tranche);
  await officer(portal, reference, 'declare-complete');
  await divideNow(portal, tranche);
  return { reference, tranche, applicant };
}

async function grant(client: Client, role: string, scheme: string | null): Promise<Client> {
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role, scheme) VALUES (gen_random_uuid(), $1, $2, $3)`,
    [client.personId, role, scheme],
  );
  return client;
}

const somebody = (sub: string) =>
  portal.signIn({ sub, name: sub, email: `${sub}@x.example`, represents: [], roles: [] });

/** Holds every office of the tranche, and is named in the file by her register number alone. */
async function withInterest({ reference, tranche }: LaterFile): Promise<Client> {
  await portal.dataSource.query(
    `INSERT INTO role_grant (id, person_id, role, tranche)
     SELECT gen_random_uuid(), id, office, $1 FROM person
     CROSS JOIN unnest(ARRAY['officer', 'chair', 'decision-maker', 'auditor']) AS office
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
  return portal.as('els');
}

async function valuesOf({ reference, tranche, applicant }: LaterFile) {
  const documents = `/v1/applications/${reference}/documents`;
  const { requirements } = (await applicant.get(documents)).as(DocumentList);
  const [row]: { letter: string; programme: string }[] = await portal.dataSource.query(
    `SELECT l.id AS letter, t.programme FROM letter l
     JOIN application a ON a.id = l.application_id JOIN tranche t ON t.code = a.tranche
     WHERE a.reference = $1`,
    [reference],
  );
  return {
    reference,
    tranche,
    section: 'budget',
    number: '1',
    letter: row?.letter,
    programme: row?.programme,
    document: requirements.flatMap((each) => each.documents)[0]?.id,
  };
}

/** What a file of this kind has none of, beside what is written and not read. */
const HAS_NONE = /:(assignment|colleague|invitation|message|duty|partner)|step-receipts/;
const READ = OF_A_FILE.filter(({ method, path }) => method === 'GET' && !HAS_NONE.test(path));

describe.each([
  ['an awarded file', awarded],
  ['an awarded file of a scheme without a committee', withoutCommittee],
])('%s', (_what, play) => {
  let file: LaterFile;
  let title: string;
  let bound: Client;
  let clients: Readonly<Partial<Record<Relation, Client>>>;
  let addressOf: (path: string) => string;

  /** A refusal repeats the address that it is about, and tells nothing by that. */
  const tellsOf = (address: string, text: string) =>
    text.includes(title) || (!address.includes(file.reference) && text.includes(file.reference));

  beforeAll(async () => {
    file = await play();
    await renderLetters(portal, file.reference);
    const values: Readonly<Record<string, string | undefined>> = await valuesOf(file);
    addressOf = (path) =>
      path.replaceAll(/:(\w+)/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`The walk knows no ${name}: give it one`);
        return value;
      });
    const [row]: { title: string }[] = await portal.dataSource.query(
      `SELECT title FROM application WHERE reference = $1`,
      [file.reference],
    );
    title = row?.title ?? '';
    clients = {
      applicant: file.applicant,
      stranger: await portal.as('joris'),
      'other assessor': await grant(await somebody(`a-${file.tranche}`), 'assessor', null),
      officer: await portal.as('lotte'),
      'officer of another scheme': await grant(
        await somebody(`o-${file.tranche}`),
        'officer',
        'exam-pilot',
      ),
      chair: await portal.as('margreet'),
      'decision-maker': await portal.as('ruben'),
      auditor: await portal.as('karin'),
    };
    bound = await withInterest(file);
  });

  it.each(READ)('$route, by whatever somebody is to it', async ({ path, permission }) => {
    for (const [relation, client] of Object.entries(clients)) {
      const isReached = reachedBy(path).some(
        (each) => each === relation && mayEnter(each, permission),
      );
      const address = addressOf(path);
      const { status, text } = await client.get(address);
      const tells = !isReached && tellsOf(address, text);
      const isRight = isReached ? status === 200 : [401, 403, 404].includes(status);
      expect({ relation, status, isRight, tells }).toMatchObject({ isRight: true, tells: false });
    }
  });

  it('tells who has an interest nothing at any address, and in no list (Awb 2:4)', async () => {
    const told: string[] = [];
    for (const path of [...READ, ...LISTS].map((each) => addressOf(each.path))) {
      const { text } = await bound.get(path);
      if (tellsOf(path, text)) told.push(path);
    }
    expect(told).toEqual([]);
  });
});
