import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageList } from '@tranche/contracts';
import { act, type Client } from '../../test/portal/index.js';
import { Colleagues, NOOR } from '../../test/stage/colleagues.js';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew('filled');
});

/** The lead changes what the partner of Sanne puts in, which asks for its agreement. */
async function changePledge(more: number) {
  const own = await on.ownPartner(on.partner);
  const pledge = { cashCents: own.cashCents + more, inKindCents: own.inKindCents };
  const seen = { 'if-match': `"${own.version}"` };
  const at = `${on.file}/partners/${own.id}/contribution`;
  expect((await on.lead.put(at, pledge, seen)).status).toBe(200);
}

async function unread(reader: Client, begins: string) {
  const { items } = (await reader.get('/v1/messages')).as(MessageList);
  return items.filter(({ subject, readAt, reference }) => {
    return reference === on.reference && readAt === null && subject.nl.startsWith(begins);
  });
}

describe('a colleague by invitation', () => {
  it.each(['reader', 'contributor', 'signatory', 'lead'] as const)(
    'as a %s hears that the application came in, as the organisation does',
    async (role) => {
      await on.join(role);
      await act(on.lead, on.reference, 'submit');
      const received = `Wij hebben uw aanvraag ${on.reference} ontvangen`;
      const [own] = await unread(on.noor, received);
      const [first] = await unread(on.lead, received);
      expect(own).toMatchObject({ body: first?.body, page: first?.page });
    },
  );

  it.each([
    ['reader', 0],
    ['contributor', 0],
    ['signatory', 1],
    ['lead', 1],
  ] as const)('as a %s gets %i copy of what asks something that binds', async (role, copies) => {
    await on.join(role, on.partner);
    await changePledge(100);
    await changePledge(200);
    const lapsed = 'Uw akkoord geldt niet meer';
    const got = await unread(on.noor, lapsed);
    // However often it changes there is one, of what stands there now.
    expect(got).toHaveLength(copies);
    const [first] = await unread(on.partner, lapsed);
    for (const { body } of got) {
      expect(body.nl).toContain(first?.body.nl);
      expect(body.nl).toContain('Dit is een afschrift');
    }
    expect(first?.body.nl).not.toContain('afschrift');
  });

  it('gets her copy by mail as well', async () => {
    await on.join('signatory', on.partner);
    await changePledge(100);
    const [row]: { count: number }[] = await on.portal.dataSource.query(
      `SELECT count(*)::int FROM outbox o JOIN message m ON o.key = 'mail:' || m.id
       JOIN person p ON p.id = m.person_id
       WHERE p.email = $1 AND m.subject ->> 'nl' LIKE 'Uw akkoord%' || $2`,
      [NOOR, on.reference],
    );
    expect(row?.count).toBe(1);
  });

  it('gets nothing once her role is over', async () => {
    const { id } = await on.join('signatory');
    await on.lead.delete(`${on.colleagues}/${id}`);
    await act(on.lead, on.reference, 'submit');
    expect(await unread(on.noor, 'Wij hebben uw aanvraag')).toEqual([]);
  });

  it('who signs in for the organisation reads the message itself, and no copy of it', async () => {
    const email = 'vera@oostrand.example';
    const vera = await on.representative('Vera', email);
    await on.invite('signatory', email);
    await act(on.lead, on.reference, 'submit');
    expect(await unread(vera, `Wij hebben uw aanvraag ${on.reference}`)).toHaveLength(1);
  });
});
