import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageList, RehearsalView, SectionOwners } from '@tranche/contracts';
import { transition, type Client } from '../../test/portal/index.js';
import { Colleagues } from '../../test/stage/colleagues.js';

const PARTNER = 'Installatiegroep Berkel';
let all: Colleagues;
let on: Colleagues;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew('filled');
  // What a partner agreed to is another amount now, and too little.
  const { id, version } = await on.ownPartner(on.partner);
  const path = `${on.file}/partners/${id}/contribution`;
  const body = { cashCents: 100, inKindCents: 0 };
  const changed = await on.lead.put(path, body, { 'if-match': `"${version}"` });
  if (changed.status !== 200) throw new Error(changed.text);
});

async function rehearse(reader: Client = on.lead): Promise<RehearsalView> {
  return (await reader.get(`${on.file}/rehearsal`)).as(RehearsalView);
}

function call(people: readonly string[], by = on.lead) {
  return by.post(`${on.file}/rehearsal/calls`, { people });
}

async function told(reader: Client): Promise<readonly string[]> {
  const { items } = (await reader.get('/v1/messages')).as(MessageList);
  return items
    .map(({ subject }) => subject.nl)
    .filter((each) => each.includes(on.reference) && each.includes('af te maken'));
}

/** Asks the partner to see to the plan of financing. */
async function ask(personId: string | null): Promise<void> {
  const path = `${on.file}/sections/co-financing/owner`;
  const { organisations } = (await on.lead.get(`${on.file}/section-owners`)).as(SectionOwners);
  const organisationId = organisations.find(({ name }) => name === PARTNER)?.organisationId;
  const asked = await on.lead.put(path, { organisationId, personId, dueOn: null });
  if (asked.status !== 200) throw new Error(asked.text);
}

describe('a rehearsal', () => {
  it('says of each finding its section, its article, and with whom it lies', async () => {
    const { findings, people, closesAt, now, canCall } = await rehearse();
    const word = findings.find(({ text }) => text.nl.includes('nog niet bevestigd'));
    expect(word).toMatchObject({ owner: { organisation: PARTNER, person: null } });
    expect(word?.title).not.toBeNull();
    const band = findings.find(({ article }) => article !== null);
    expect(band).toMatchObject({ owner: null });
    expect(people.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Sanne Berkel', PARTNER],
    ]);
    expect(canCall).toBe(true);
    expect(Date.parse(closesAt ?? '')).toBeGreaterThan(Date.parse(now));
    expect(now).toBe(on.portal.clock.now().toString());
  });

  it('names who was asked to write a section that is not in order', async () => {
    await ask(on.partner.personId);
    const { findings, people } = await rehearse();
    const band = findings.find(({ section, article }) => section === 'co-financing' && article);
    expect(band?.owner).toEqual({ organisation: PARTNER, person: 'Sanne Berkel' });
    expect(people).toHaveLength(1);
    expect(people[0]?.sections.length).toBeGreaterThan(1);
  });

  it('has nothing to say and nobody to call once it was sent, and is not for the office', async () => {
    const sent = await all.anew('filled');
    on = sent;
    expect((await rehearse()).findings).toEqual([]);
    await transition(on.portal, 'fatima', on.reference, 'submit');
    expect(await rehearse()).toMatchObject({ findings: [], people: [], closesAt: null });
    const officer = await on.portal.as('lotte');
    expect((await officer.get(`${on.file}/rehearsal`)).status).toBe(404);
  });
});

describe('a call to who stands in the way', () => {
  it('mails each once a day, says when, and again the day after', async () => {
    const [sanne] = (await rehearse()).people;
    expect(sanne?.calledAt).toBeNull();
    const id = sanne?.id ?? '';
    const called = (await call([id])).as(RehearsalView);
    expect(Date.parse(called.people[0]?.calledAt ?? '')).toBe(
      on.portal.clock.now().epochMilliseconds,
    );
    expect(await told(on.partner)).toHaveLength(1);
    await call([id]);
    expect(await told(on.partner)).toHaveLength(1);
    on.portal.clock.set(on.portal.clock.now().add({ hours: 24 }));
    expect((await rehearse()).people[0]?.calledAt).toBeNull();
    await call([id]);
    expect(await told(on.partner)).toHaveLength(2);
  });

  it('is one mail where two press at once', async () => {
    const ids = (await rehearse()).people.map(({ id }) => id);
    const both = await Promise.all([call(ids), call(ids)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await told(on.partner)).toHaveLength(1);
  });

  it('reaches nobody who was not shown, and nobody with whom nothing lies any more', async () => {
    const ids = (await rehearse()).people.map(({ id }) => id);
    await call(['00000000-0000-4000-8000-000000000000']);
    expect(await told(on.partner)).toEqual([]);
    const { id, version } = await on.ownPartner(on.partner);
    const path = `${on.file}/partners/${id}/confirmation`;
    const confirmed = await on.partner.post(path, undefined, { 'if-match': `"${version}"` });
    expect(confirmed.status).toBe(201);
    await call(ids);
    expect(await told(on.partner)).toEqual([]);
  });

  it('is for the contact of who leads alone', async () => {
    const ids = (await rehearse()).people.map(({ id }) => id);
    expect((await rehearse(on.partner)).people).toEqual([]);
    expect((await call(ids, on.partner)).status).toBe(403);
    await on.join('contributor');
    expect((await rehearse(on.noor)).canCall).toBe(false);
    expect((await call(ids, on.noor)).status).toBe(403);
    expect(await told(on.partner)).toEqual([]);
  });

  it('leaves out of an organisation who can do nothing about it', async () => {
    await on.join('reader', on.partner);
    expect((await rehearse()).people.map(({ name }) => name)).toEqual(['Sanne Berkel']);
  });

  it('reaches the contact of a partner that nobody signed in for yet', async () => {
    const added = await on.lead.post(`${on.file}/partners`, {
      name: 'Bakkerij De Korenaar',
      kind: 'labour-organisation',
      kvk: null,
      contactName: 'Bas Korenaar',
      contactEmail: 'bas@korenaar.example',
    });
    expect(added.status).toBe(201);
    const { people } = await rehearse();
    const bas = people.find(({ name }) => name === 'Bas Korenaar');
    expect(bas).toMatchObject({ organisation: 'Bakkerij De Korenaar', calledAt: null });
    const called = (await call([bas?.id ?? ''])).as(RehearsalView);
    expect(called.people.filter(({ calledAt }) => calledAt !== null)).toHaveLength(1);
  });
});
