import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MessageList, TrancheDetail, WorkList, type WorkItem } from '@tranche/contracts';
import {
  advise,
  bringTo,
  openTranche as open,
  startPortal,
  view,
  type Portal,
} from '../../../test/portal/index.js';

// Applications are played from draft to decision on a real database.
jest.setTimeout(120_000);

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function workOf(persona: string): Promise<readonly WorkItem[]> {
  return (await (await portal.as(persona)).get('/v1/work-items')).as(WorkList).items;
}

let opened = 0;

/** Each case its own tranche, so that heaps are counted apart. */
function openTranche(): Promise<string> {
  opened += 1;
  return open(portal, { code: `rif-work-${opened}` });
}

async function closingOf(tranche: string): Promise<Temporal.Instant> {
  const lotte = await portal.as('lotte');
  const { closesAt } = (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
  return Temporal.Instant.from(closesAt);
}

/** How many statements PostgreSQL gets while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const runner = portal.dataSource.createQueryRunner();
  const spy = jest.spyOn(Object.getPrototypeOf(runner), 'query');
  await work();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  await runner.release();
  return count;
}

async function subjectsOf(persona: string): Promise<readonly string[]> {
  const { items } = (await (await portal.as(persona)).get('/v1/messages')).as(MessageList);
  return items.map(({ subject, page }) => `${subject.nl} -> ${page}`);
}

describe('the work list', () => {
  it('asks a lead applicant to finish a draft by the last day of the window, not after it', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'draft', { tranche });
    const item = (await workOf('fatima')).find((each) => each.reference === reference);
    expect(item).toMatchObject({
      task: { nl: 'Aanvraag afmaken en versturen' },
      page: `/aanvragen/${reference}`,
      isOverdue: false,
    });
    const now = portal.clock.now();
    portal.clock.set(await closingOf(tranche));
    expect((await workOf('fatima')).map((each) => each.reference)).not.toContain(reference);
    portal.clock.set(now);
  });

  it('gives each office its turn from file to decision, and never the ranker the decision', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'under-assessment', { tranche });
    const henk = (await workOf('henk')).find((each) => each.reference === reference);
    expect(henk?.page).toMatch(/^\/beoordelen\//);
    expect(henk?.dueOn).not.toBeNull();
    expect((await workOf('lotte')).map((each) => each.reference)).not.toContain(reference);
  });

  it('leads to the part of a file where its step is taken', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'complete', { tranche });
    const item = (await workOf('lotte')).find((each) => each.reference === reference);
    expect(item?.page).toBe(`/beheer/aanvragen/${reference}?deel=panel`);
  });

  it('gathers the files of one state in one line that leads to their list', async () => {
    const tranche = await openTranche();
    await bringTo(portal, 'submitted', { tranche });
    const [one] = (await workOf('lotte')).filter((each) => each.id.includes(tranche));
    expect(one).toMatchObject({ count: 1, page: expect.stringMatching(/^\/beheer\/aanvragen\//) });
    await bringTo(portal, 'submitted', { tranche, lead: 'fatima' });
    const [both] = (await workOf('lotte')).filter((each) => each.id.includes(tranche));
    expect(both).toMatchObject({
      count: 2,
      page: `/beheer?tranche=${tranche}&state=submitted`,
      title: null,
    });
    expect(await workOf('karin')).toEqual([]);
  });

  it('lays a proposal before the decision maker, with a message that leads to it', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'assessed', { tranche });
    const page = `/beheer/tranches/${tranche}/rangorde`;
    const onPage = async (persona: string) =>
      (await workOf(persona)).filter((each) => each.page === page).map((each) => each.task.nl);
    const now = portal.clock.now();
    portal.clock.set(await closingOf(tranche));
    expect(await onPage('margreet')).toEqual([]);
    const [advice] = (await workOf('lotte')).filter((each) => each.id === `advise:${tranche}`);
    expect(advice).toMatchObject({ count: 1, page: `/beheer/tranches/${tranche}/adviezen` });
    await advise(portal, reference);
    expect(await onPage('margreet')).toEqual(['Rangorde maken']);
    expect(await onPage('ruben')).toEqual([]);
    const margreet = await portal.as('margreet');
    expect((await margreet.post(`/v1/tranches/${tranche}/allocations`, {})).status).toBe(201);
    expect(await onPage('margreet')).toEqual([]);
    expect(await onPage('ruben')).toEqual(['Beslissen over het voorstel voor de rangorde']);
    expect((await subjectsOf('ruben')).filter((each) => each.endsWith(page))).toHaveLength(1);
    portal.clock.set(now);
  });

  it('shows who was awarded a subsidy its next duty, from the award on and until it is met', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'decided', { tranche });
    const lotte = await portal.as('lotte');
    const duties = (await view(lotte, reference)).deadlines.filter(({ isDuty }) => isDuty);
    const [begin, midterm] = duties;
    if (!begin || !midterm) throw new Error('The award asks nothing');
    const shown = async (persona: string) =>
      (await workOf(persona)).filter((each) => each.reference === reference);
    const page = `/aanvragen/${reference}`;
    expect(await shown('fatima')).toEqual([
      expect.objectContaining({ task: begin.label, dueOn: begin.dueOn, page, isOverdue: false }),
    ]);
    expect(await shown('sanne')).toEqual([]);

    const today = portal.clock.today();
    const metOn = { metOn: today.toString() };
    await lotte.put(`/v1/applications/${reference}/duties/${begin.id}/receipt`, metOn);
    expect(await shown('fatima')).toEqual([]);

    const yesterday = today.subtract({ days: 1 }).toString();
    await portal.dataSource.query(`UPDATE deadline SET due_on = $2 WHERE id = $1`, [
      midterm.id,
      yesterday,
    ]);
    expect(await shown('fatima')).toEqual([
      expect.objectContaining({ task: midterm.label, dueOn: yesterday, isOverdue: true }),
    ]);
  });

  it('shows a duty where a term of the office ends before it', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'decided', { tranche });
    await portal.dataSource.query(
      `UPDATE deadline d SET ended_at = NULL, standing = 'running' FROM application a
       WHERE a.id = d.application_id AND a.reference = $1 AND d.kind = 'decision'`,
      [reference],
    );
    expect(await workOf('fatima')).toContainEqual(
      expect.objectContaining({
        reference,
        task: expect.objectContaining({ nl: expect.stringMatching(/^Begin /) }),
      }),
    );
  });

  it('costs as many statements for many files as for one', async () => {
    const tranche = await openTranche();
    await bringTo(portal, 'draft', { tranche });
    const lotte = await portal.as('lotte');
    const count = () => statementsOf(() => lotte.get('/v1/work-items'));
    await bringTo(portal, 'submitted', { tranche });
    const few = await count();
    for (let more = 0; more < 3; more += 1) await bringTo(portal, 'submitted', { tranche });
    expect(await count()).toBe(few);
  });
});

describe('a conflict that an assessor declares', () => {
  it('is told to the officer, with the file it is about', async () => {
    const tranche = await openTranche();
    const { reference } = await bringTo(portal, 'under-assessment', { tranche });
    const item = (await workOf('henk')).find((each) => each.reference === reference);
    const henk = await portal.as('henk');
    const path = `/v1/assignments/${item?.page.split('/').at(-1)}/interests`;
    const declared = { kind: 'personal', explanation: 'Mijn zus werkt daar.' };
    expect((await henk.put(path, declared)).status).toBe(200);
    expect(await subjectsOf('lotte')).toContain(
      `Een beoordelaar heeft een belang bij ${reference} -> /beheer/aanvragen/${reference}?deel=panel`,
    );
  });
});

describe('the message box', () => {
  it('is marked as read as a whole, and nobody else’s is', async () => {
    portal.clock.advance({ hours: 24 * 9 });
    const before = (await (await portal.as('lotte')).get('/v1/messages')).as(MessageList);
    expect(before.unread).toBeGreaterThan(0);
    const ruben = await portal.as('ruben');
    expect((await ruben.put('/v1/messages/read-marks', undefined)).as(MessageList).unread).toBe(0);
    const after = (await (await portal.as('lotte')).get('/v1/messages')).as(MessageList);
    expect(after.unread).toBe(before.unread);
  });
});
