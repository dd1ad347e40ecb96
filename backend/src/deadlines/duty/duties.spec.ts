import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageList } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../../test/portal/index.js';

let portal: Portal;
let lotte: Client;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  lotte = await portal.as('lotte');
  const tranche = await openTranche(portal);
  ({ reference } = await bringTo(portal, 'decided', { tranche }));
}, 120_000);
afterAll(() => portal.stop());

const REASON = 'Het was het verslag van een ander project.';

const duties = async () => (await view(lotte, reference)).deadlines.filter(({ isDuty }) => isDuty);

/** What the applicant was told of receipts that were none. */
const takenBackMessages = (): Promise<unknown> =>
  portal.dataSource.query(
    `SELECT DISTINCT m.body->>'nl' AS body FROM message m JOIN application a ON a.id = m.application_id
     WHERE a.reference = $1 AND m.key LIKE 'receipt-taken-back:%'`,
    [reference],
  );

async function letter(): Promise<string> {
  const [row]: { composed: object }[] = await portal.dataSource.query(
    `SELECT l.composed FROM letter l JOIN application a ON a.id = l.application_id
     WHERE a.reference = $1 ORDER BY l.composed_at DESC LIMIT 1`,
    [reference],
  );
  return JSON.stringify(row?.composed);
}

it('says of the terms of a decided file that they were met', async () => {
  const { deadlines } = await view(lotte, reference);
  const endings = deadlines
    .filter(({ isDuty }) => !isDuty)
    .map(({ kind, ending }) => [kind, ending]);
  expect(endings).toEqual([
    ['assessment', 'met'],
    ['decision', 'met'],
  ]);
});

describe('the duties in the letter of an award', () => {
  it('are terms of the file, each with its article and the day that the letter names', async () => {
    const rows = await duties();
    expect(rows.map(({ kind }) => kind)).toEqual([
      'duty:start:1',
      'duty:midterm-report:1',
      'duty:final-report:1',
      'duty:account:1',
    ]);
    // Nothing comes in of a beginning.
    expect(rows.map(({ begins }) => begins)).toEqual([true, false, false, false]);
    const words = await letter();
    for (const { dueOn, derivation } of rows) {
      expect(words).toContain(`uiterlijk ${inWords(dueOn)}`);
      expect(derivation.at(-1)?.article).toMatch(/^art\. 2\d/);
    }
  });

  it('stand there once, however often the letter is made', async () => {
    await renderLetters(portal, reference);
    expect(await duties()).toHaveLength(4);
  });

  it('count as late once the day is over, and no longer once an officer records the receipt', async () => {
    const [first] = await duties();
    if (!first) throw new Error('No duty is there');
    await portal.dataSource.query(
      `UPDATE deadline SET started_on = '2019-06-01', due_on = '2020-01-01' WHERE id = $1`,
      [first.id],
    );
    const late = async () =>
      (await lotte.get('/v1/applications/caseload?overdue=true')).text.includes(reference);
    expect(await late()).toBe(true);

    const path = `/v1/applications/${reference}/duties/${first.id}/receipt`;
    const tomorrow = await lotte.put(path, { metOn: '2090-01-01' });
    const atField = { code: 'day-to-come', pointer: '#/metOn' };
    expect([tomorrow.status, tomorrow.problem.errors]).toMatchObject([400, [atField]]);
    const tooEarly = await lotte.put(path, { metOn: '2019-05-31' });
    const before = { code: 'before-it-was-asked', pointer: '#/metOn' };
    expect([tooEarly.status, tooEarly.problem.errors]).toMatchObject([400, [before]]);
    expect((await lotte.put(path, { metOn: '2020-01-01' })).status).toBe(200);
    expect((await lotte.put(path, { metOn: '2020-01-01' })).status).toBe(200);
    expect(await late()).toBe(false);
    const met = (await duties()).find(({ id }) => id === first.id);
    expect(met).toMatchObject({ metOn: '2020-01-01', standing: 'ended', ending: 'met' });
  });

  it('show who recorded the receipt and when, to the office alone, and the day to the applicant', async () => {
    const [first] = await duties();
    expect(first?.receipt).toEqual({
      by: 'Lotte Vermeer',
      at: expect.stringMatching(/^\d{4}-/),
      isCorrectable: true,
    });
    const { deadlines } = await view(await portal.as('fatima'), reference);
    const seen = deadlines.find(({ id }) => id === first?.id);
    expect(seen).toMatchObject({ metOn: '2020-01-01', receipt: null });
  });

  it('can be given another day of receipt, and be owed again', async () => {
    const [first] = await duties();
    const path = `/v1/applications/${reference}/duties/${first?.id}/receipt`;
    const now = async () => (await duties()).find(({ id }) => id === first?.id);
    expect((await lotte.put(path, { metOn: '2020-01-03' })).status).toBe(200);
    expect(await now()).toMatchObject({ metOn: '2020-01-03', ending: 'met-late' });
    const back = { metOn: null, reason: REASON };
    expect((await (await portal.as('karin')).put(path, back)).status).toBe(403);
    expect((await lotte.put(path, { metOn: null, reason: ' ' })).status).toBe(400);
    expect((await lotte.put(path, { metOn: null })).status).toBe(400);
    expect((await lotte.put(path, back)).status).toBe(200);
    expect((await lotte.put(path, back)).status).toBe(200);
    expect(await now()).toMatchObject({ metOn: null, standing: 'lapsed', receipt: null });
  });

  it('keep every receipt in the history, with who wrote it down and when, for the office', async () => {
    const [first] = await duties();
    const at: unknown = expect.stringMatching(/^\d{4}-/);
    const by = 'Lotte Vermeer';
    expect(first?.receipts).toEqual([
      { at, by, metOn: '2020-01-01' },
      { at, by, metOn: '2020-01-03' },
      { at, by, metOn: null, reason: REASON },
    ]);
    const { deadlines } = await view(await portal.as('fatima'), reference);
    expect(deadlines.flatMap(({ receipts }) => receipts)).toEqual([]);
  });

  it('tell the applicant once, in a message that leads to the file, what was not received and why', async () => {
    const messages = await takenBackMessages();
    expect(messages).toEqual([{ body: expect.stringContaining(`Reden: ${REASON}`) }]);
    expect(JSON.stringify(messages)).toContain('Begin ');
  });

  it('get back the days on which they stood as received, and the message names the new day', async () => {
    const [, , account] = await duties();
    const path = `/v1/applications/${reference}/duties/${account?.id}/receipt`;
    const today = portal.clock.today();
    expect((await lotte.put(path, { metOn: today.toString() })).status).toBe(200);
    portal.clock.advance({ hours: 24 * 3 });
    lotte = await portal.as('lotte');
    // Another day of receipt changes nothing in what its applicant thought meanwhile.
    const corrected = { metOn: today.add({ days: 1 }).toString() };
    expect((await lotte.put(path, corrected)).status).toBe(200);
    portal.clock.advance({ hours: 24 * 7 });
    lotte = await portal.as('lotte');
    expect((await lotte.put(path, { metOn: null, reason: REASON })).status).toBe(200);
    const again = (await duties()).find(({ id }) => id === account?.id);
    const dueOn = Temporal.PlainDate.from(account?.dueOn ?? '').add({ days: 10 });
    expect(again?.dueOn).toBe(dueOn.toString());
    expect(again?.derivation.at(-1)?.article).toBe('Keuze van dit portaal');
    expect(await takenBackMessages()).toContainEqual({
      body: expect.stringContaining(`De laatste dag hiervoor is ${inWords(dueOn.toString())}.`),
    });
  });

  it('are told to be in order once they are recorded again, and ask for nothing any more', async () => {
    const [, , account] = await duties();
    const path = `/v1/applications/${reference}/duties/${account?.id}/receipt`;
    const alarms = (): Promise<{ due_on: string | null; read_at: Date | null }[]> =>
      portal.dataSource.query(`SELECT due_on::text, read_at FROM message WHERE key LIKE $1`, [
        `receipt-taken-back:${account?.id}:%`,
      ]);
    // Its mail names the day as well.
    expect(await alarms()).toEqual([{ due_on: account?.dueOn, read_at: null }]);
    const metOn = portal.clock.today().toString();
    expect((await lotte.put(path, { metOn })).status).toBe(200);
    expect(await alarms()).toEqual([{ due_on: account?.dueOn, read_at: expect.any(Date) }]);
    const { items } = (await (await portal.as('fatima')).get('/v1/messages')).as(MessageList);
    const told = items.filter(({ subject }) => subject.nl.startsWith('Het is in orde'));
    expect(told).toHaveLength(1);
    expect(told[0]?.body.nl).toContain(`dat het er was op ${inWords(metOn)}.`);
  });

  it('are recorded by nobody but an officer', async () => {
    const [any] = await duties();
    const path = `/v1/applications/${reference}/duties/${any?.id}/receipt`;
    const karin = await portal.as('karin');
    expect((await karin.put(path, { metOn: '2020-01-01' })).status).toBe(403);
  });
});

function inWords(date: string | null): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return date === null ? '' : format.format(new Date(`${date}T00:00:00Z`));
}
