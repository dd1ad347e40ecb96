import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CommentList,
  MessageList,
  PartnerList,
  SectionView,
  type BeginThread,
} from '@tranche/contracts';
import { COMMENT_LENGTH } from '@tranche/domain';
import { transition, type Answer, type Client } from '../../test/portal/index.js';
import { Colleagues, NOOR } from '../../test/stage/colleagues.js';
import { Mandates } from '../../test/stage/mandates.js';
import { takeOut } from '../../test/stage/take-out.js';

let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew('filled');
});

const listAt = () => `${on.file}/sections/budget/comments`;

async function read(reader: Client): Promise<CommentList> {
  return (await reader.get(listAt())).as(CommentList);
}

async function say(by: Client, more: Partial<BeginThread> = {}): Promise<Answer> {
  const organisationId = (await read(by)).organisations[0]?.organisationId ?? '';
  const said = { organisationId, audience: 'partnership', text: 'Klopt dit bedrag?', ...more };
  return by.post(listAt(), said);
}

/** A thread that the lead began, and whoever it calls to it. */
async function begin(mentions: readonly string[] = []): Promise<string> {
  const { threads } = (await say(on.lead, { mentions: [...mentions] })).as(CommentList);
  return threads.at(-1)?.id ?? '';
}

async function reply(by: Client, thread: string, more: object = {}): Promise<Answer> {
  const organisationId = (await read(by)).organisations[0]?.organisationId ?? '';
  const said = { organisationId, text: 'Ja, dat klopt.', ...more };
  return by.post(`${on.file}/comments/${thread}/replies`, said);
}

/** The partner, as the lead applicant sees it. */
async function ownAsLead() {
  const { id } = await on.ownPartner(on.partner);
  const { items } = (await on.lead.get(`${on.file}/partners`)).as(PartnerList);
  const found = items.find((each) => each.id === id);
  if (!found) throw new Error('The partner is not in the application');
  return found;
}

const resolve = (by: Client, thread: string, isResolved = true) =>
  by.put(`${on.file}/comments/${thread}/resolution`, { isResolved });

describe('a comment on a section', () => {
  it('is read by everybody who takes part, with who said it and when', async () => {
    const page = (await on.lead.get(`${on.file}/sections/budget`)).as(SectionView);
    const field = page.definition.fields[0]?.name;
    await say(on.lead, field === undefined ? {} : { field });
    const [thread] = (await read(on.partner)).threads;
    expect(thread).toMatchObject({
      field,
      audience: 'partnership',
      organisation: null,
      resolvedAt: null,
      comments: [
        {
          by: 'Fatima Haddou',
          organisation: 'ROC Oostrand',
          text: 'Klopt dit bedrag?',
          isYou: false,
        },
      ],
    });
  });

  it('calls somebody by name, who is led to it by a message that does not repeat it', async () => {
    const { people } = await read(on.lead);
    expect(people.map(({ name, organisation }) => [name, organisation])).toContainEqual([
      'Sanne Berkel',
      'Installatiegroep Berkel',
    ]);
    const thread = await begin([on.partner.personId]);
    const { items } = (await on.partner.get('/v1/messages')).as(MessageList);
    const told = items.find(({ subject }) => subject.nl.includes('noemt u in een opmerking'));
    expect(told?.page).toBe(`/aanvragen/${on.reference}/onderdeel/budget?opmerking=${thread}`);
    expect(told?.body.nl).not.toContain('Klopt dit bedrag');
  });

  it('calls who reads along by a mandate, on its days alone', async () => {
    const mandates = await Mandates.on(all);
    ({ on } = mandates);
    await mandates.held({ from: '2026-11-24', until: '2026-11-30', purposes: ['answers'] });
    const names = async () => (await read(on.lead)).people.map(({ name }) => name);
    expect(await names()).toContain('Noor Willems');
    const noor = (await read(on.lead)).people.find(({ name }) => name === 'Noor Willems');
    await begin([noor?.personId ?? '']);
    expect(await on.told(on.noor)).toContainEqual(expect.stringContaining('noemt u in'));
    mandates.at();
    expect(await names()).not.toContain('Noor Willems');
  });

  it('is answered, of which who began it hears once while she has not read it', async () => {
    const thread = await begin();
    expect((await reply(on.partner, thread)).status).toBe(201);
    await reply(on.partner, thread, { text: 'En nog iets.' });
    const said = (await read(on.lead)).threads[0]?.comments.map(({ text }) => text);
    expect(said).toEqual(['Klopt dit bedrag?', 'Ja, dat klopt.', 'En nog iets.']);
    const told = (await on.told(on.lead)).filter((subject) => subject.includes('geantwoord'));
    expect(told).toHaveLength(1);
  });

  it('is resolved and reopened, by whom and when', async () => {
    const thread = await begin();
    await resolve(on.partner, thread);
    expect((await reply(on.lead, thread)).status).toBe(409);
    // Once more changes nothing: it stays with who was first.
    const { threads } = (await resolve(on.lead, thread)).as(CommentList);
    expect(threads[0]).toMatchObject({ resolvedBy: 'Sanne Berkel' });
    expect(threads[0]?.resolvedAt).not.toBeNull();
    const reopened = (await resolve(on.lead, thread, false)).as(CommentList);
    expect(reopened.threads[0]).toMatchObject({ resolvedBy: null, resolvedAt: null });
    expect((await reply(on.lead, thread)).status).toBe(201);
  });

  it('is said once, however often it is sent', async () => {
    const { organisationId } = (await read(on.lead)).organisations[0] ?? {};
    const said = { organisationId, audience: 'partnership', text: 'Eén keer' };
    const key = { 'idempotency-key': '7d0ff0e1-6c2c-4a0e-9f57-3f0d6c1a2b11' };
    await on.lead.post(listAt(), said, key);
    await on.lead.post(listAt(), said, key);
    expect((await read(on.lead)).threads).toHaveLength(1);
  });
});

describe('a comment for the own organisation', () => {
  it('is read by its own people alone, and is not there for others', async () => {
    const { threads } = (await say(on.lead, { audience: 'organisation' })).as(CommentList);
    const [thread] = threads;
    expect(thread).toMatchObject({ audience: 'organisation', organisation: 'ROC Oostrand' });
    await on.join('reader');
    expect((await read(on.noor)).threads).toHaveLength(1);
    expect((await read(on.partner)).threads).toEqual([]);
    expect((await reply(on.partner, thread?.id ?? '')).status).toBe(404);
    expect((await resolve(on.partner, thread?.id ?? '')).status).toBe(404);
  });

  it('calls nobody of another organisation', async () => {
    const mentions = [on.partner.personId];
    const answer = await say(on.lead, { audience: 'organisation', mentions });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('kan deze opmerking niet lezen');
    expect((await read(on.lead)).threads).toEqual([]);
  });

  it('is not said for an organisation that is not hers', async () => {
    const other = (await read(on.partner)).organisations[0]?.organisationId ?? '';
    expect((await say(on.lead, { organisationId: other })).status).toBe(404);
  });
});

describe('who may comment', () => {
  it('is who reads along too', async () => {
    await on.join('reader');
    expect((await say(on.noor)).status).toBe(201);
  });

  it('is not the office, which does not learn that there is anything', async () => {
    await begin();
    await transition(on.portal, 'fatima', on.reference, 'submit');
    const officer = await on.portal.as('lotte');
    expect((await officer.get(on.file)).status).toBe(200);
    expect((await officer.get(listAt())).status).toBe(404);
    expect((await officer.get(on.file)).text).not.toContain('Klopt dit bedrag');
  });

  it('is nobody once it was sent, when all can still be read', async () => {
    const thread = await begin();
    const [own] = (await read(on.lead)).organisations;
    await transition(on.portal, 'fatima', on.reference, 'submit');
    const { threads, organisations } = await read(on.lead);
    expect(threads).toHaveLength(1);
    expect(organisations).toEqual([]);
    const said = { organisationId: own?.organisationId, audience: 'partnership', text: 'Te laat' };
    expect((await on.lead.post(listAt(), said)).status).toBe(403);
    expect((await resolve(on.lead, thread)).status).toBe(403);
  });

  it('is not a partner that left, which reads none of it any more either', async () => {
    const thread = await begin();
    const [own] = (await read(on.partner)).organisations;
    await takeOut(on.lead, on.file, await ownAsLead());
    const list = await on.partner.get(listAt());
    expect([403, 404]).toContain(list.status);
    const said = { organisationId: own?.organisationId, text: 'Nog iets' };
    const answer = await on.partner.post(`${on.file}/comments/${thread}/replies`, said);
    expect([403, 404]).toContain(answer.status);
    const mention = await say(on.lead, { mentions: [on.partner.personId] });
    expect(mention.status).toBe(409);
  });

  it('calls nobody whose role ended meanwhile', async () => {
    await on.join('reader');
    await on.lead.delete(`${on.colleagues}/${(await on.find(NOOR)).id}`);
    expect((await say(on.lead, { mentions: [on.noor.personId] })).status).toBe(409);
  });
});

describe('a comment that is none', () => {
  it.each([
    ['nothing', ''],
    ['nothing but spaces', '   \n '],
    ['5,000 characters', 'a'.repeat(5_000)],
  ])('of %s is refused at its place', async (_name, text) => {
    const answer = await say(on.lead, { text });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('#/text');
  });

  it('may be as long as a comment can be', async () => {
    expect((await say(on.lead, { text: 'a'.repeat(COMMENT_LENGTH) })).status).toBe(201);
  });

  it('is about no question of another section, and no section that is not there', async () => {
    expect((await say(on.lead, { field: 'no-such-question' })).status).toBe(404);
    expect((await on.lead.get(`${on.file}/sections/nothing/comments`)).status).toBe(404);
  });
});

it('goes with the application', async () => {
  await begin();
  await on.portal.asOwner(`DELETE FROM comment_thread`);
  const [left]: { said: number }[] = await on.portal.dataSource.query(
    `SELECT count(*)::int AS said FROM comment`,
  );
  expect(left?.said).toBe(0);
});
