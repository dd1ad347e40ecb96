import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShowDraws } from '@tranche/backend/allocation';
import { SweepDeadlines } from '@tranche/backend/deadlines';
import type { AllocationOutput } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import { DemoPortal } from '../test/demo-portal.js';
import { ImportReferenceLists } from './play/import-reference-lists.js';
import { PlaySchemeTranche } from './play/play-scheme-tranche.js';
import { PlayRunningTranche } from './play/play-running-tranche.js';
import { closedExamPilot } from './sets/schemes/exam-pilot.js';
import { decidedTranches, openTranches } from './sets/open-tranches.js';
import { rif2024 } from './sets/rif-2024.js';

let portal: DemoPortal;

async function playTranches(): Promise<void> {
  for (const set of openTranches(portal.clock.today()))
    await portal.get(PlaySchemeTranche).playOpen(set);
  await portal.get(PlaySchemeTranche).playOpen(closedExamPilot(portal.clock.today()));
  for (const set of decidedTranches()) await portal.get(PlaySchemeTranche).playDecided(set);
}

beforeAll(async () => {
  portal = await DemoPortal.start();
  await portal.get(ImportReferenceLists).import();
  const rif = rif2024(portal.clock.today());
  await portal.get(PlayRunningTranche).play({ ...rif, applications: [] });
  await playTranches();
}, 180_000);

afterAll(() => portal.stop());

describe('the demonstration', () => {
  it('has an open tranche of every scheme of the catalogue', async () => {
    const rows = await portal.query<{ scheme: string }>(
      `SELECT DISTINCT scheme FROM tranche WHERE opens_at <= $1 AND closes_at > $1`,
      [portal.clock.now().toString()],
    );
    const open = rows.map(({ scheme }) => scheme).toSorted();
    expect(open).toEqual([...new Set(CATALOGUE.map(({ scheme }) => scheme))].toSorted());
  });
});

const statesOf = async (tranche: string) => {
  const rows = await portal.query<{ state: string; count: number }>(
    `SELECT state, count(*)::int FROM application WHERE tranche = $1 GROUP BY state ORDER BY state`,
    [tranche],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

describe('the open tranches', () => {
  it.each([
    ['training-voucher-demo', { complete: 3 }],
    ['topsector-ict-demo', { submitted: 2 }],
    ['practical-learning-demo', { complete: 2 }],
    ['course-offer-demo', { asked: 1, published: 6 }],
  ])('have in %s what waits for somebody', async (tranche, states) => {
    expect(await statesOf(tranche)).toEqual(states);
  });
});

describe('the pilot whose window has closed', () => {
  it('has more schools than places, so that a draw among all decides', async () => {
    const { tranche } = closedExamPilot(portal.clock.today());
    expect(await statesOf(tranche.code)).toEqual({ complete: 4 });
    expect(tranche.budgetLines.map(({ ceilingCents }) => ceilingCents)).toEqual([2]);
    expect(Temporal.Instant.compare(tranche.closesAt, portal.clock.now())).toBe(-1);
  });

  it.each([
    ['2026-07-31', '2026-2027'],
    ['2026-08-01', '2027-2028'],
  ])('is about the school year that begins after %s: %s', (date, firstSchoolYear) => {
    const { tranche } = closedExamPilot(Temporal.PlainDate.from(date));
    expect(tranche.parameters).toEqual({ firstSchoolYear });
  });
});

describe('the vouchers of 2016', () => {
  it('were divided by order of arrival, and by lot between two of the same moment', async () => {
    expect(await statesOf('training-voucher-2016')).toEqual({
      determined: 4,
      rejected: 2,
    });
    const { items } = await portal.get(ShowDraws).list({ limit: 50, offset: 0 });
    expect(items.map(({ tranche }) => tranche)).toEqual(['training-voucher-2016']);
    const { draws } = await portal.get(ShowDraws).show('training-voucher-2016');
    expect(
      draws.map(({ line, tickets, selected }) => [line, tickets.length, selected.length]),
    ).toEqual([['broad', 2, 1]]);
  });

  it('never count more than the course cost or the maximum, and end at what was spent', async () => {
    const rows = await portal.query(
      `SELECT d.awarded_cents::int AS awarded, d.determined_cents::int AS determined
       FROM determination d JOIN application a ON a.id = d.application_id
       WHERE a.tranche = 'training-voucher-2016' ORDER BY a.reference`,
    );
    expect(rows).toEqual([
      { awarded: 215_000, determined: 215_000 },
      { awarded: 250_000, determined: 238_000 },
      { awarded: 198_000, determined: 198_000 },
      { awarded: 250_000, determined: 250_000 },
    ]);
  });
});

describe('practical learning 2018/2019', () => {
  it('shares the ceiling of mbo in proportion, and pays no place above the maximum', async () => {
    const [run] = await portal.query<{ output: AllocationOutput }>(
      `SELECT output FROM allocation_run WHERE tranche = 'practical-learning-2018'`,
    );
    expect(run?.output.categories).toMatchObject([
      { code: 'hbo', ratePerPlaceCents: 87_500 },
      { code: 'mbo', places: { numerator: 56, denominator: 5 }, ratePerPlaceCents: 223_214 },
      { code: 'phd', awardedCents: 0 },
      { code: 'vmbo', ratePerPlaceCents: 270_000 },
    ]);
    expect(await statesOf('practical-learning-2018')).toEqual({ determined: 5 });
  });
});

describe('what was decided long ago', () => {
  it('has a letter for every decision and no job left', async () => {
    const [left] = await portal.query(
      `SELECT (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) AS jobs,
              (SELECT count(*)::int FROM letter WHERE rendered_at IS NULL) AS unwritten,
              (SELECT count(*)::int FROM decision d WHERE NOT EXISTS (
                SELECT 1 FROM letter l WHERE l.application_id = d.application_id)) AS unsaid`,
    );
    expect(left).toEqual({ jobs: 0, unwritten: 0, unsaid: 0 });
  });

  it('left no deadline that could fire', async () => {
    const before = await portal.standing();
    await portal.get(SweepDeadlines).sweep();
    expect(await portal.standing()).toEqual(before);
  });

  it('is not played again', async () => {
    const before = await portal.standing();
    await playTranches();
    expect(await portal.standing()).toEqual(before);
  }, 60_000);
});
