import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DrawList, DrawView } from '@tranche/contracts';
import { allocate, cents, replayDraw, type AllocationInput } from '@tranche/domain';
import { openTranche, startPortal, type Portal } from '../../../test/portal/index.js';
import { seedOf } from '../../tranches/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PageDirectory } from '../../platform/http/index.js';
import { publishDraws } from './publish-draws.js';

const TICKETS = ['7H3K-QP2M-XW84', 'B2C3-D4E5-F6G7', 'H8J9-K2L3-M4N5'];
const REFERENCES = ['VCH26-0001', 'VCH26-0002', 'VCH26-0003'];

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Room for two of every three. */
function lotteryAmong(tickets: readonly string[]): AllocationInput {
  return {
    method: 'lottery',
    edge: 'refuse-and-stop',
    lines: [{ code: 'rif', ceilingCents: cents(500_000) }],
    tickets: tickets.map((ticket) => ({ ticket, line: 'rif', cents: cents(250_000) })),
  };
}

/** Opens a tranche and publishes a run in it, as a decision does. */
async function drawn(code: string, input: AllocationInput): Promise<void> {
  await openTranche(portal, { code });
  await portal.app.get(UnitOfWork).run(async (tx) => {
    const { seed, lotPromise } = await seedOf(tx, code, 1);
    await publishDraws(tx, {
      tranche: code,
      round: 1,
      input,
      output: allocate(input, seed),
      seed,
      lotPromise,
      at: new Date(portal.clock.now().epochMilliseconds),
    });
  });
}

async function listed(): Promise<readonly string[]> {
  const { items } = (await portal.nobody.get('/v1/draws')).as(DrawList);
  return items.map(({ tranche }) => tranche);
}

describe('finished draws, for everybody', () => {
  it('show who was selected by ticket, and give the same order to who does them over', async () => {
    await drawn('lot-decided', lotteryAmong(TICKETS));
    expect(await listed()).toContain('lot-decided');
    const view = (await portal.nobody.get('/v1/draws/lot-decided')).as(DrawView);
    const [draw] = view.draws;
    expect(draw?.tickets).toEqual(TICKETS);
    expect(draw?.selected).toEqual(draw?.order.slice(0, 2));
    const { seed, lotPromise } = view;
    const selected = draw?.selected.length ?? 0;
    expect(
      replayDraw({ line: '', tickets: [], order: [], ...draw, seed, lotPromise, selected }),
    ).toBe('equal');
  });

  it('hold nothing that tells whose a ticket is, and no amount', async () => {
    const { text } = await textOf('/v1/draws/lot-decided');
    expect(text).not.toMatch(/cents|reference|person|reason/i);
  });

  it.each([
    ['a draw whose tickets are references', 'lot-references', lotteryAmong(REFERENCES)],
    ['a draw with one ticket', 'lot-alone', lotteryAmong(TICKETS.slice(0, 1))],
  ])('keep silent about %s', async (_case, code, input) => {
    await drawn(code, input);
    expect(await listed()).not.toContain(code);
    expect((await portal.nobody.get(`/v1/draws/${code}`)).status).toBe(404);
  });

  it.each([
    ['a tranche without a run', 'rif-undrawn', 404],
    ['no tranche at all', 'nothing', 404],
    ['no code', 'Not-A-Code', 400],
    ['a round in which nothing was drawn', 'lot-decided/2', 404],
    ['no round', 'lot-decided/0', 400],
  ])('%s: %s is %i', async (_case, code, status) => {
    if (code === 'rif-undrawn') await openTranche(portal, { code });
    expect((await portal.nobody.get(`/v1/draws/${code}`)).status).toBe(status);
  });

  it('have a page that is called after the tranche, and only when they are finished', async () => {
    const pages = portal.app.get(PageDirectory);
    for (const address of ['/lotingen/lot-decided', '/lotingen/lot-decided/1']) {
      expect((await pages.find(address))?.words?.title.nl).toMatch(/^Loting: ./);
    }
    for (const address of ['/lotingen/lot-none', '/lotingen/lot-decided/9', '/lotingen/a/b']) {
      expect(await pages.find(address)).toBeUndefined();
    }
  });

  it('come by the page, the newest first', async () => {
    portal.clock.advance({ minutes: 1 });
    await drawn('lot-newest', lotteryAmong(TICKETS));
    const page = async (query: string) =>
      (await portal.nobody.get(`/v1/draws?${query}`)).as(DrawList);
    const { items, total } = await page('limit=1');
    expect(items.map(({ tranche }) => tranche)).toEqual(['lot-newest']);
    const older = await page(`limit=${total}&offset=1`);
    expect([...items, ...older.items].map(({ tranche }) => tranche)).toEqual(await listed());
    expect(total).toBe(2);
    expect((await portal.nobody.get('/v1/draws?limit=101')).status).toBe(400);
  });

  it('may be kept by whoever read them, and are not sent again', async () => {
    const read = await portal.nobody.get('/v1/draws/lot-decided/1');
    expect(read.headers['cache-control']).toBe('public, max-age=86400');
    const known = { 'if-none-match': `"7", W/${read.etag}` };
    const again = await portal.nobody.get('/v1/draws/lot-decided/1', known);
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await portal.nobody.get('/v1/draws/lot-decided/1', { 'if-none-match': '"7"' });
    expect(other.body).toEqual(read.body);
  });

  it('may be the latest for a moment only', async () => {
    const { headers } = await portal.nobody.get('/v1/draws/lot-decided');
    expect(headers['cache-control']).toBe('public, no-cache');
  });

  // Last of all: what it uses up is that of the address from which every test reads.
  it('are read by one address 60 times a minute', async () => {
    const statuses: number[] = [];
    for (let count = 0; count <= 60; count += 1) {
      statuses.push((await portal.nobody.get('/v1/draws/lot-decided')).status);
    }
    expect([statuses.at(0), statuses.at(-1)]).toEqual([200, 429]);
  });
});

async function textOf(path: string) {
  const { body } = await portal.nobody.get(path);
  return { text: JSON.stringify(body) };
}
