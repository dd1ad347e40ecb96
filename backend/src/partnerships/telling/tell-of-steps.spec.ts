import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { MessageList, type MessageView } from '@tranche/contracts';
import { formatEuro } from '@tranche/domain';
import {
  bringTo,
  decide,
  openTranche as open,
  startPortal,
  transition,
  type Portal,
} from '../../../test/portal/index.js';

// Applications are played from draft to decision on a real database.
jest.setTimeout(120_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

let opened = 0;

function openTranche(): Promise<string> {
  opened += 1;
  return open(portal, { code: `rif-told-${opened}` });
}

/** What the box of a persona says of one application. */
async function told(persona: string, reference: string): Promise<readonly MessageView[]> {
  const { items } = (await (await portal.as(persona)).get('/v1/messages')).as(MessageList);
  return items.filter((each) => each.subject.nl.includes(reference));
}

async function subjects(persona: string, reference: string): Promise<readonly string[]> {
  return (await told(persona, reference)).map(({ subject }) => subject.nl);
}

async function about(persona: string, reference: string, words: string) {
  return (await told(persona, reference)).find(({ subject }) => subject.nl.includes(words));
}

const SENT = 'is ingediend';
const DECIDED = 'Er is een besluit over de aanvraag';

it('tells partners that the application was sent, with what each agreed to', async () => {
  const tranche = await openTranche();
  const { reference } = await bringTo(portal, 'filled', { tranche });
  for (const persona of ['sanne', 'mira']) {
    expect(await subjects(persona, reference)).not.toContainEqual(expect.stringContaining(SENT));
  }
  await transition(portal, 'fatima', reference, 'submit');
  const message = await about('sanne', reference, SENT);
  expect(message).toMatchObject({
    subject: {
      nl: `De aanvraag ${reference} is ingediend`,
      en: `The application ${reference} has been sent`,
    },
    page: `/aanvragen/${reference}`,
  });
  expect(message?.body.nl).toContain('Installatiegroep Berkel staat daarin als partner');
  expect(message?.body.nl).toContain(`akkoord ging, is ${formatEuro(120_000_000, 'nl')} in geld`);
  expect(await subjects('mira', reference)).toContainEqual(expect.stringContaining(SENT));
  expect(await subjects('fatima', reference)).not.toContainEqual(expect.stringContaining(SENT));
});

it('tells partners what was decided, and none of what comes before it', async () => {
  const tranche = await openTranche();
  const { reference } = await bringTo(portal, 'ranked', { tranche });
  const before = await subjects('sanne', reference);
  expect(before).toContainEqual(expect.stringContaining(SENT));
  expect(before).not.toContainEqual(expect.stringContaining(DECIDED));
  await decide(portal, tranche);
  const message = await about('sanne', reference, DECIDED);
  expect(message).toMatchObject({
    subject: { nl: `${DECIDED} ${reference}` },
    page: `/aanvragen/${reference}`,
  });
  expect(message?.body.nl).toContain('De uitkomst is: Subsidie verleend.');
  expect(message?.body.en).toContain('The outcome is: Subsidy awarded.');
  expect(await subjects('fatima', reference)).not.toContainEqual(expect.stringContaining(DECIDED));
});

it.each(['filled', 'submitted'] as const)(
  'tells partners that an application that was %s is withdrawn',
  async (state) => {
    const { reference } = await bringTo(portal, state, { tranche: await openTranche() });
    await transition(portal, 'fatima', reference, 'withdraw');
    for (const persona of ['sanne', 'mira']) {
      const message = await about(persona, reference, 'is ingetrokken');
      expect(message?.subject.en).toBe(`The application ${reference} has been withdrawn`);
      expect(message?.body.nl).toContain('U hoeft niets te doen');
    }
    expect(await subjects('sanne', reference)).not.toContainEqual(expect.stringContaining(DECIDED));
  },
);

it('tells partners of a rejection', async () => {
  const tranche = await openTranche();
  const { reference } = await bringTo(portal, 'decided', { tranche, points: 1 });
  const message = await about('mira', reference, DECIDED);
  expect(message?.subject.nl).toBe(`${DECIDED} ${reference}`);
  expect(message?.body.nl).toContain('De uitkomst is: Afgewezen.');
});

it('writes to the contact of a partner for which nobody has signed in', async () => {
  const tranche = await openTranche();
  const { reference } = await bringTo(portal, 'filled', { tranche });
  await portal.dataSource.query(
    `UPDATE partner p SET organisation_id = NULL FROM application a
     WHERE a.id = p.application_id AND a.reference = $1 AND p.name = 'Installatiegroep Berkel'`,
    [reference],
  );
  await transition(portal, 'fatima', reference, 'submit');
  const rows: { email: string | null }[] = await portal.dataSource.query(
    `SELECT m.email FROM message m JOIN application a ON a.id = m.application_id
     WHERE a.reference = $1 AND m.subject->>'nl' LIKE '%ingediend' ORDER BY m.email NULLS LAST`,
    [reference],
  );
  expect(rows).toEqual([{ email: expect.stringContaining('@') }, { email: null }]);
});
