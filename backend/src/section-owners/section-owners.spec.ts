import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageList, PartnerList, SectionOwners, type GiveSection } from '@tranche/contracts';
import { transition, type Answer, type Client } from '../../test/portal/index.js';
import { Colleagues, NOOR } from '../../test/stage/colleagues.js';
import { takeOut } from '../../test/stage/take-out.js';
import { WatchOwnersJob } from './watch-owners.job.js';

let all: Colleagues;
let on: Colleagues;
let organisations: SectionOwners['organisations'];

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew('filled');
  organisations = (await read(on.lead)).organisations;
});

const at = () => `${on.file}/sections/budget/owner`;

async function read(reader: Client): Promise<SectionOwners> {
  return (await reader.get(`${on.file}/section-owners`)).as(SectionOwners);
}

function idOf(name: string): string {
  return organisations.find((each) => each.name === name)?.organisationId ?? '';
}

/** The budget, given to the partner unless said otherwise. */
async function give(more: Partial<GiveSection> = {}, by = on.lead): Promise<Answer> {
  const organisationId = idOf('Installatiegroep Berkel');
  return by.put(at(), { organisationId, personId: null, dueOn: null, ...more });
}

const finish = (by: Client, isDone = true) => by.put(`${at()}/completion`, { isDone });
const inDays = (days: number) => all.portal.clock.today().add({ days }).toString();

async function told(reader: Client, about: string): Promise<readonly string[]> {
  const { items } = (await reader.get('/v1/messages')).as(MessageList);
  return items
    .map(({ subject }) => subject.nl)
    .filter((subject) => subject.includes(on.reference) && subject.includes(about));
}

/** The lead takes the partner out. */
async function leave(): Promise<void> {
  const { id } = await on.ownPartner(on.partner);
  const { items } = (await on.lead.get(`${on.file}/partners`)).as(PartnerList);
  const partner = items.find((each) => each.id === id);
  if (!partner) throw new Error('The partner is not in the application');
  await takeOut(on.lead, on.file, partner);
}

async function watch(): Promise<void> {
  await on.portal.app.get(WatchOwnersJob).handle();
}

describe('a section', () => {
  it('is given to a partner with a day, which sees it as its own and is told', async () => {
    expect((await give({ dueOn: inDays(7) })).status).toBe(200);
    const [owner] = (await read(on.partner)).items;
    expect(owner).toMatchObject({
      section: 'budget',
      organisation: 'Installatiegroep Berkel',
      person: null,
      dueOn: inDays(7),
      isYours: true,
      isOverdue: false,
      canFinish: true,
      canPass: true,
    });
    expect(await told(on.partner, 'vraagt u om')).toHaveLength(1);
    // The same once more is no news.
    await give({ dueOn: inDays(7) });
    expect(await told(on.partner, 'vraagt u om')).toHaveLength(1);
  });

  it('is handed to a colleague by who has it, and the day stays as it was', async () => {
    await give({ dueOn: inDays(7) });
    const passed = await give({ personId: on.partner.personId, dueOn: inDays(30) }, on.partner);
    expect(passed.status).toBe(200);
    expect((await read(on.lead)).items[0]).toMatchObject({
      person: 'Sanne Berkel',
      dueOn: inDays(7),
    });
    const elsewhere = await give({ organisationId: idOf('ROC Oostrand') }, on.partner);
    expect(elsewhere.status).toBe(403);
    // It is still of that organisation, and who asked for it still hears that it is done.
    expect(await told(on.partner, 'niet meer')).toEqual([]);
    await finish(on.partner);
    expect(await told(on.lead, 'is klaar')).toHaveLength(1);
  });

  it('is shown no more to a partner that was taken out', async () => {
    await give({ organisationId: idOf('ROC Oostrand') });
    await leave();
    expect((await on.partner.get(`${on.file}/section-owners`)).status).toBe(403);
  });

  it('is told to be done to who asked for it, and can be not done after all', async () => {
    expect((await finish(on.lead)).status).toBe(409);
    await give();
    await finish(on.partner);
    expect((await read(on.lead)).items[0]).toMatchObject({ doneBy: 'Sanne Berkel' });
    expect(await told(on.lead, 'is klaar')).toHaveLength(1);
    await finish(on.partner, false);
    expect((await read(on.lead)).items[0]).toMatchObject({ doneBy: null, doneAt: null });
  });

  it('is taken back, and who had it is told', async () => {
    await give();
    expect((await on.partner.delete(at())).status).toBe(403);
    await on.lead.delete(at());
    expect((await read(on.lead)).items).toEqual([]);
    expect(await told(on.partner, 'niet meer te schrijven')).toHaveLength(1);
    expect((await on.lead.delete(at())).status).toBe(200);
  });

  it('goes to nobody who takes no part, on no day that is over, and is no other section', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await give({ organisationId: nobody })).status).toBe(409);
    expect((await give({ personId: on.lead.personId })).status).toBe(409);
    expect((await give({ dueOn: inDays(-1) })).text).toContain('Deze dag is al voorbij');
    const path = `${on.file}/sections/nothing/owner`;
    const body = { organisationId: idOf('ROC Oostrand') };
    expect((await on.lead.put(path, body)).status).toBe(404);
  });

  it('is given and finished no more once it was sent, and is not for the office', async () => {
    await give();
    await transition(on.portal, 'fatima', on.reference, 'submit');
    expect((await give()).status).toBe(403);
    expect((await finish(on.partner)).status).toBe(403);
    expect((await read(on.lead)).canGive).toEqual([]);
    const officer = await on.portal.as('lotte');
    expect((await officer.get(`${on.file}/section-owners`)).status).toBe(404);
  });
});

describe('the watch over owners', () => {
  it('reminds once, two days before, however often it runs', async () => {
    await give({ dueOn: inDays(5) });
    await watch();
    expect(await told(on.partner, 'Herinnering')).toEqual([]);
    on.portal.clock.set(on.portal.clock.now().add({ hours: 3 * 24 }));
    await watch();
    await watch();
    expect(await told(on.partner, 'Herinnering')).toHaveLength(1);
  });

  it('does not remind of what is done', async () => {
    await give({ dueOn: inDays(5) });
    await finish(on.partner);
    on.portal.clock.set(on.portal.clock.now().add({ hours: 4 * 24 }));
    await watch();
    expect(await told(on.partner, 'Herinnering')).toEqual([]);
  });

  it('releases what a partner had that left, and tells the lead applicant', async () => {
    await give();
    await leave();
    expect((await read(on.lead)).items[0]).toMatchObject({ hasLeft: true });
    await watch();
    await watch();
    expect((await read(on.lead)).items).toEqual([]);
    expect(await told(on.lead, 'Niemand schrijft')).toHaveLength(1);
  });

  it('releases what a colleague had whose role ended', async () => {
    await on.join('contributor');
    await give({ organisationId: idOf('ROC Oostrand'), personId: on.noor.personId });
    await watch();
    expect((await read(on.lead)).items).toHaveLength(1);
    await on.lead.delete(`${on.colleagues}/${(await on.find(NOOR)).id}`);
    await watch();
    expect((await read(on.lead)).items).toEqual([]);
  });
});
