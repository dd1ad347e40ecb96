import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MILLION_EUROS } from '@tranche/domain';
import { TestBackend } from '../../test/stage/test-backend.js';
import { applicationRow } from '../../test/stage/test-application.js';
import { TestTranche } from '../../test/stage/test-tranche.js';
import { brokenConstraint } from '../platform/errors/index.js';
import { BudgetLineRow } from '../tranches/budget-line.row.js';
import { insertWithinCeiling } from './commitment/commit-award.js';
import { CommitmentRow } from './commitment/commitment.row.js';
import { DecideTranche } from './decide-tranche.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let backend: TestBackend;
let codes = 0;

beforeAll(async () => {
  backend = await TestBackend.start();
});

afterAll(() => backend.close());

function openTranche(ceilingCents: number): Promise<TestTranche> {
  codes += 1;
  return TestTranche.open(backend, { code: `tranche-${codes}`, version: '2024', ceilingCents });
}

function starter(title: string) {
  return { title, variant: 'starter', requestedCents: MILLION_EUROS };
}

async function decide({ code }: TestTranche, allocation: string, sub = 'ruben') {
  return backend.get(DecideTranche).decide(code, { allocation }, await backend.persona(sub));
}

function line({ code }: TestTranche): Promise<BudgetLineRow> {
  return backend.read((tx) => tx.findOneByOrFail(BudgetLineRow, { tranche: code }));
}

function commitmentOf({ code }: TestTranche, cents: number): CommitmentRow {
  return { applicationId: randomUUID(), tranche: code, budgetLine: 'rif', cents, at: new Date() };
}

describe('two at once at the edge of a ceiling', () => {
  it('lets exactly one of two decisions on one ranking win', async () => {
    const tranche = await openTranche(MILLION_EUROS);
    await tranche.assessed(starter('Dubbel besluit'), { every: 4 });
    const allocation = await tranche.rank('margreet');

    const outcomes = await Promise.allSettled([
      decide(tranche, allocation),
      decide(tranche, allocation),
    ]);

    const lost = outcomes.filter((each) => each.status === 'rejected');
    expect(lost.map(({ reason }: PromiseRejectedResult) => String(reason))).toEqual([
      'RefusedError: already-decided',
    ]);
    expect((await line(tranche)).committedCents).toBe(MILLION_EUROS);
  });

  it('lets exactly one of two commitments win that only fit one at a time', async () => {
    const tranche = await openTranche(1.5 * MILLION_EUROS);
    const commit = () =>
      backend.run((tx) => insertWithinCeiling(tx, [commitmentOf(tranche, MILLION_EUROS)]));
    const outcomes = await Promise.allSettled([commit(), commit()]);
    const lost = outcomes.filter((each) => each.status === 'rejected');
    expect(lost.map(({ reason }: PromiseRejectedResult) => String(reason))).toEqual([
      'RefusedError: above-ceiling',
    ]);
    expect((await line(tranche)).committedCents).toBe(MILLION_EUROS);
  });

  it('rolls a whole decision back when somebody else takes the money while it runs', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    const references = [
      await tranche.assessed(starter('Een van twee'), { every: 5 }),
      await tranche.assessed(starter('Twee van twee'), { every: 4 }),
    ];
    const allocation = await tranche.rank('margreet');
    const taking = () => backend.run((tx) => insertWithinCeiling(tx, [commitmentOf(tranche, 1)]));

    const [decided, taken] = await Promise.allSettled([decide(tranche, allocation), taking()]);

    // Whoever came first: never both, and never half a decision.
    expect([decided.status, taken.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const rows = await Promise.all(references.map((each) => applicationRow(backend, each)));
    const expected = decided.status === 'fulfilled' ? 'awarded' : 'ranked';
    expect(rows.map(({ state }) => state)).toEqual([expected, expected]);
    const { committedCents, ceilingCents } = await line(tranche);
    expect(committedCents).toBeLessThanOrEqual(ceilingCents);
  });

  it('is refused by the database itself, one cent over, whoever writes', async () => {
    const tranche = await openTranche(MILLION_EUROS);
    const insert = (cents: number) =>
      backend.run((tx) =>
        tx.query(
          `INSERT INTO commitment (application_id, tranche, budget_line, cents, at)
           VALUES ($1, $2, 'rif', $3, now())`,
          [randomUUID(), tranche.code, cents],
        ),
      );
    const broken = await insert(MILLION_EUROS + 1).catch(brokenConstraint);
    expect(broken).toBe('budget_line_ceiling_check');
    await insert(MILLION_EUROS);
    expect(await insert(1).catch(brokenConstraint)).toBe('budget_line_ceiling_check');
  });
});
