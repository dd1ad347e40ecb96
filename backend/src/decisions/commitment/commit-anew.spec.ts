import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cents } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { TestBackend } from '../../../test/stage/test-backend.js';
import { TestTranche } from '../../../test/stage/test-tranche.js';
import { BudgetLineRow } from '../../tranches/budget-line.row.js';
import { commitAnew } from './commit-anew.js';
import { insertWithinCeiling } from './commit-award.js';
import { CommitmentRow } from './commitment.row.js';

// A whole portal starts before the first case.
jest.setTimeout(60_000);

const FIRST = 1000;
const SECOND = 2000;
const SCHEME = findScheme('rif', '2024');
const NOW = Temporal.Instant.from('2025-06-01T10:00:00Z');

let backend: TestBackend;
let codes = 0;

beforeAll(async () => {
  backend = await TestBackend.start();
});

afterAll(() => backend.close());

type Taken = Readonly<Record<string, number>>;

/** A tranche of two lines without a list of their own, and what one application takes from them. */
async function taking(before: Taken) {
  codes += 1;
  const tranche = `anew-${codes}`;
  await TestTranche.open(backend, { code: tranche, version: '2024', ceilingCents: FIRST });
  const id = randomUUID();
  await backend.run(async (tx) => {
    const name = { nl: 'Tweede lijn', en: 'Second line' };
    await tx.insert(BudgetLineRow, { tranche, code: 'second', name, ceilingCents: SECOND });
    await insertWithinCeiling(
      tx,
      Object.entries(before).map(([budgetLine, amount]) => ({
        applicationId: id,
        tranche,
        budgetLine,
        cents: amount,
        at: new Date(),
      })),
    );
  });
  return { id, tranche, variant: 'starter' };
}

async function taken(tranche: string): Promise<Taken> {
  const rows = await backend.read((tx) => tx.findBy(CommitmentRow, { tranche }));
  const lines = await backend.read((tx) => tx.findBy(BudgetLineRow, { tranche }));
  const byLine = Object.fromEntries(rows.map((row) => [row.budgetLine, row.cents]));
  // A trigger keeps each line in step with its commitments.
  expect(lines.map(({ code, committedCents }) => [code, committedCents])).toEqual(
    lines.map(({ code }) => [code, byLine[code] ?? 0]),
  );
  return byLine;
}

describe('an award in place of another takes from the ceiling', () => {
  it.each<[string, Taken, number, Taken]>([
    ['more, from the line that it took from', { second: 100 }, 400, { second: 400 }],
    ['less, and the line gets the rest back', { second: 400 }, 100, { second: 100 }],
    ['what the ceiling is, to the cent', { second: 100 }, SECOND, { second: SECOND }],
    ['nothing any more', { second: 400 }, 0, {}],
    ['the same', { rif: 100, second: 300 }, 400, { rif: 100, second: 300 }],
    [
      'more, from the first of several lines',
      { rif: 100, second: 300 },
      500,
      { rif: 200, second: 300 },
    ],
    [
      'less, from the first of several lines',
      { rif: 100, second: 300 },
      350,
      { rif: 50, second: 300 },
    ],
    ['less than what the first can bear', { rif: 100, second: 300 }, 200, { second: 200 }],
    ['for the first time', {}, 400, { rif: 400 }],
    ['for the first time all that the first line has', {}, FIRST, { rif: FIRST }],
    ['for the first time more than the first line has', {}, FIRST + 1, { second: FIRST + 1 }],
  ])('%s', async (_name, before, awarded, after) => {
    const application = await taking(before);
    const on = { application, scheme: SCHEME, now: NOW };
    await backend.run((tx) => commitAnew(tx, [{ on, awardedCents: cents(awarded) }]));
    expect(await taken(application.tranche)).toEqual(after);
  });

  it('and what one gives back another can take at once', async () => {
    const lowered = await taking({ rif: FIRST });
    const rejectedBefore = { ...lowered, id: randomUUID() };
    const anew = (application: typeof lowered, amount: number) => ({
      on: { application, scheme: SCHEME, now: NOW },
      awardedCents: cents(amount),
    });
    await backend.run((tx) => commitAnew(tx, [anew(lowered, 0), anew(rejectedBefore, FIRST)]));
    expect(await taken(lowered.tranche)).toEqual({ rif: FIRST });
  });

  it('and is refused one cent above it, with all that was decided beside it', async () => {
    const application = await taking({ second: 100 });
    const on = { application, scheme: SCHEME, now: NOW };
    const tooMuch = backend.run((tx) => commitAnew(tx, [{ on, awardedCents: cents(SECOND + 1) }]));
    await expect(tooMuch).rejects.toThrow('above-ceiling');
    expect(await taken(application.tranche)).toEqual({ second: 100 });
  });
});
