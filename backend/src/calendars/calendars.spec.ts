import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarAddress, CalendarStanding, WorkList } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  startPortal,
  transition,
  type Client,
  type Portal,
} from '../../test/portal/index.js';

let portal: Portal;
let fatima: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  fatima = await portal.as('fatima');
  ({ reference } = await bringTo(portal, 'filled', { tranche: await openTranche(portal) }));
});
afterAll(() => portal.stop());

async function made(client = fatima): Promise<string> {
  const { address } = (await client.post('/v1/calendar')).as(CalendarAddress);
  return new URL(address).pathname;
}

/** As the calendar asks: without signing in, with nothing but the address. */
async function fetchedFrom(path: string) {
  const answer = await portal.nobody.get(path);
  return { status: answer.status, type: answer.headers['content-type'], text: answer.text };
}

describe('what waits for somebody, in her calendar', () => {
  it('is not there before she asks for it', async () => {
    expect((await fatima.get('/v1/calendar')).as(CalendarStanding).since).toBeNull();
    expect((await fetchedFrom('/v1/calendars/anything')).status).toBe(404);
  });

  it('is a day for every task with a last day, with its file and the way to it', async () => {
    const { status, type, text } = await fetchedFrom(await made());
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const { items } = (await fatima.get('/v1/work-items')).as(WorkList);
    const dated = items.filter(({ dueOn }) => dueOn !== null);
    expect(dated.length).toBeGreaterThan(0);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(dated.length);
    for (const { dueOn, page } of dated) {
      expect(text).toContain(`DTSTART;VALUE=DATE:${dueOn?.replaceAll('-', '')}`);
      expect(text.replaceAll('\r\n ', '')).toContain(page);
    }
    expect(text).toContain(`(${reference})`);
  });

  it('tells nothing of what was applied for', async () => {
    const { text } = await fetchedFrom(await made());
    expect(text).not.toContain('Techniekcampus');
  });

  it('keeps the name of a task, so that a calendar moves it and does not double it', async () => {
    const path = await made();
    const uids = async () => (await fetchedFrom(path)).text.match(/^UID:.*$/gm);
    expect(await uids()).toEqual(await uids());
  });

  it('goes with the task: what is done is gone at the next look', async () => {
    const path = await made();
    const uidOf = async () => /^UID:.*$/m.exec((await fetchedFrom(path)).text)?.[0];
    const draft = await uidOf();
    expect((await fetchedFrom(path)).text).toContain(`(${reference})`);
    await fatima.post(`/v1/applications/${reference}/transitions`, {
      transition: 'submit',
      seen: 0,
    });
    expect((await fetchedFrom(path)).text).not.toContain(`(${reference})`);
    // What is asked of the same file later is another event.
    await transition(portal, 'lotte', reference, 'ask-supplement', 'Het activiteitenplan');
    expect((await fetchedFrom(path)).text).toContain(`(${reference})`);
    expect(await uidOf()).not.toBe(draft);
  });

  it('speaks her language', async () => {
    await fatima.put('/v1/session/language', { language: 'en' });
    expect((await fetchedFrom(await made())).text).toContain('Tranche: what waits for you');
    await fatima.put('/v1/session/language', { language: 'nl' });
  });

  it('has one address: a new one ends the old, and switching off ends it', async () => {
    const [old, renewed] = [await made(), await made()];
    expect((await fetchedFrom(old)).status).toBe(404);
    expect((await fetchedFrom(renewed)).status).toBe(200);
    expect((await fatima.delete('/v1/calendar')).as(CalendarStanding).since).toBeNull();
    expect((await fetchedFrom(renewed)).status).toBe(404);
  });

  it('is told nothing more once she has not signed in for ninety days, and asks her to', async () => {
    const path = await made();
    portal.clock.advance({ hours: 24 * 90 });
    expect((await fetchedFrom(path)).text).not.toContain('wordt niet meer bijgewerkt');
    portal.clock.advance({ hours: 24 });
    const { text } = await fetchedFrom(path);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain('wordt niet meer bijgewerkt');
    await portal.as('fatima');
    expect((await fetchedFrom(path)).text).not.toContain('wordt niet meer bijgewerkt');
  });

  it('is hers alone', async () => {
    const path = await made(await portal.as('noor'));
    expect((await fetchedFrom(path)).text).not.toContain(reference);
  });

  it('is kept by the hash of its address: who reads the database has no key', async () => {
    const path = await made();
    const [row]: { kept: string }[] = await portal.dataSource.query(
      `SELECT string_agg(c::text, ' ') AS kept FROM calendar_address c`,
    );
    expect(row?.kept).not.toContain(path.split('/').at(-1));
  });
});
