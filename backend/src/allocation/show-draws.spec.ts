import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DrawList, DrawView } from '@tranche/contracts';
import { allocate, cents, replayDraw, type AllocationInput } from '@tranche/domain';
import { openTranche, startPortal, type Portal } from '../../test/portal/index.js';

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

/** Opens a tranche and stores a run in it, as a decision leaves it. */
async function drawn(code: string, input: AllocationInput, status = 'decided'): Promise<void> {
  await openTranche(portal, { code });
  await portal.dataSource.query(
    `INSERT INTO allocation_run
       (id, tranche, method, input, output, seed, seed_commitment, seed_committed_at, status,
        person_id, at)
     SELECT $1, tranche, $3, $4, $5, seed, commitment, created_at, $6, $7, $8
     FROM tranche_seed WHERE tranche = $2`,
    [
      randomUUID(),
      code,
      input.method,
      JSON.stringify(input),
      JSON.stringify(allocate(input, await seedOf(code))),
      status,
      randomUUID(),
      portal.clock.now().toString(),
    ],
  );
}

async function seedOf(tranche: string): Promise<string> {
  const rows: { seed: string }[] = await portal.dataSource.query(
    'SELECT seed FROM tranche_seed WHERE tranche = $1',
    [tranche],
  );
  return rows[0]?.seed ?? '';
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
    const { seed, commitment } = view;
    const selected = draw?.selected.length ?? 0;
    expect(
      replayDraw({ line: '', tickets: [], order: [], ...draw, seed, commitment, selected }),
    ).toBe('equal');
  });

  it('hold nothing that tells whose a ticket is, and no amount', async () => {
    const { text } = await textOf('/v1/draws/lot-decided');
    expect(text).not.toMatch(/cents|reference|person|reason/i);
  });

  it.each([
    ['a draw that is proposed, but not decided', 'lot-proposed', lotteryAmong(TICKETS), 'proposed'],
    ['a draw whose tickets are references', 'lot-references', lotteryAmong(REFERENCES), 'decided'],
    ['a draw with one ticket', 'lot-alone', lotteryAmong(TICKETS.slice(0, 1)), 'decided'],
  ])('keep silent about %s', async (_case, code, input, status) => {
    await drawn(code, input, status);
    expect(await listed()).not.toContain(code);
    expect((await portal.nobody.get(`/v1/draws/${code}`)).status).toBe(404);
  });

  it.each([
    ['a tranche without a run', 'rif-undrawn', 404],
    ['no tranche at all', 'nothing', 404],
    ['no code', 'Not-A-Code', 400],
  ])('%s: %s is %i', async (_case, code, status) => {
    if (code === 'rif-undrawn') await openTranche(portal, { code });
    expect((await portal.nobody.get(`/v1/draws/${code}`)).status).toBe(status);
  });
});

async function textOf(path: string) {
  const { body } = await portal.nobody.get(path);
  return { text: JSON.stringify(body) };
}
