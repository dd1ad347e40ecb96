import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IsNull, Like } from 'typeorm';
import { MILLION_EUROS } from '@tranche/domain';
import { reasonsOf } from '../../test/stage/reasons.js';
import { TestBackend } from '../../test/stage/test-backend.js';
import { applicationRow } from '../../test/stage/test-application.js';
import { TestTranche } from '../../test/stage/test-tranche.js';
import { RankTranche } from '../allocation/index.js';
import { findPersona } from '../identity/index.js';
import { MessageRow } from '../notifications/message.row.js';
import { ForbiddenError } from '../platform/errors/index.js';
import { Evidence } from '../platform/evidence/index.js';
import { AmendTranche } from '../tranches/index.js';
import { BudgetLineRow } from '../tranches/budget-line.row.js';
import { DecideTranche } from './decide-tranche.js';
import { ListCaseload } from '../reading/applications/list-caseload.js';
import { DecisionRow, FIRST } from './decision.row.js';
import { keepDecisions } from './keep-decisions.js';

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

function rejection(applicationId: string, personId: string): DecisionRow {
  return {
    id: randomUUID(),
    applicationId,
    outcome: 'rejected',
    awardedCents: 0,
    ...FIRST,
    loweredCents: null,
    grounds: [],
    personId,
    at: new Date(),
  };
}

describe('decide a tranche', () => {
  it('leaves no message unread that asks for a decision that was taken', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    await tranche.assessed(starter('Enige'), { every: 5 });
    // Who never signed in has no box to find a message in.
    await backend.persona('ruben');
    const run = await tranche.rank('margreet');
    const asking = () =>
      backend.read((tx) =>
        tx.existsBy(MessageRow, { key: Like(`proposal-ready:${run}:%`), readAt: IsNull() }),
      );
    expect(await asking()).toBe(true);
    await decide(tranche, run);
    expect(await asking()).toBe(false);
  });

  it('decides states, decisions, commitments and letters in one go', async () => {
    const tranche = await openTranche(1.5 * MILLION_EUROS);
    const best = await tranche.assessed(starter('Beste'), { every: 5 });
    const second = await tranche.assessed(starter('Tweede'), { every: 4 });
    const poor = await tranche.assessed(starter('Onvoldoende'), {
      every: 4,
      except: { sustainability: 2, financing: 1 },
    });
    const result = await decide(tranche, await tranche.rank('margreet'));

    expect(result).toEqual({
      awarded: 1,
      rejected: 2,
      awardedCents: MILLION_EUROS,
      freeCents: MILLION_EUROS / 2,
    });
    const rows = await Promise.all(
      [best, second, poor].map((each) => applicationRow(backend, each)),
    );
    expect(rows.map(({ state }) => state)).toEqual(['awarded', 'rejected', 'rejected']);
    const outcomes = await backend.read(async (tx) =>
      Promise.all(rows.map(({ id }) => tx.findOneByOrFail(DecisionRow, { applicationId: id }))),
    );
    expect(outcomes.map(({ outcome, awardedCents }) => [outcome, awardedCents])).toEqual([
      ['awarded', MILLION_EUROS],
      ['rejected-ceiling', 0],
      ['rejected-quality', 0],
    ]);
    expect((await line(tranche)).committedCents).toBe(MILLION_EUROS);
    // A rejection is no award of € 0.
    const { items } = await backend
      .get(ListCaseload)
      .list({ tranche: tranche.code, limit: 9, offset: 0 }, await backend.persona('lotte'));
    const shown = new Map(items.map((item) => [item.reference, item.awardedCents]));
    const amounts = [best, second, poor].map((each) => shown.get(each));
    expect(amounts).toEqual([MILLION_EUROS, null, null]);
  });

  it('leaves out who has a decision in force already, says so, and decides on the others', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    const before = await tranche.assessed(starter('Al beslist'), { every: 5 });
    const other = await tranche.assessed(starter('De ander'), { every: 4 });
    const stale = await tranche.rank('margreet');
    const { id } = await applicationRow(backend, before);
    const { personId } = await backend.persona('ruben');
    await backend.run((tx) => tx.insert(DecisionRow, rejection(id, personId)));
    expect(await reasonsOf(decide(tranche, stale))).toEqual([
      `ranking-moved: Since the division was made, no longer taking part: ${before}. Make it again.`,
    ]);
    await decide(tranche, await tranche.rank('margreet'));
    const [first, second] = await Promise.all([
      applicationRow(backend, before),
      applicationRow(backend, other),
    ]);
    expect([first?.state, second?.state]).toEqual(['ranked', 'awarded']);
    const again = backend.run((tx) =>
      keepDecisions(tx, backend.get(Evidence), [rejection(id, personId)]),
    );
    expect(await reasonsOf(again)).toEqual([expect.stringMatching(/^decision-in-force: /)]);
  });

  it('composes a rejection letter that names every insufficient criterion', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    const poor = await tranche.assessed(starter('Twee onvoldoende'), {
      every: 4,
      except: { sustainability: 2, financing: 1 },
    });
    await decide(tranche, await tranche.rank('margreet'));

    const { id } = await applicationRow(backend, poor);
    const letters: { kind: string; composed: string }[] = await backend.read((tx) =>
      tx.query(`SELECT kind, composed::text FROM letter WHERE application_id = $1`, [id]),
    );
    expect(letters.map(({ kind }) => kind)).toEqual(['rejection-quality']);
    expect(letters[0]?.composed).toMatch(/Duurzaamheid/);
    expect(letters[0]?.composed).toMatch(/Financiering/);
    const [decision] = await backend.read((tx) => tx.findBy(DecisionRow, { applicationId: id }));
    expect(decision?.grounds[0]?.nl).toBe(
      'Niet elk criterium is voldoende: Duurzaamheid, Financiering.',
    );
  });

  it('refuses whoever made a ranking of this tranche, even after a colleague did it over', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    await tranche.assessed(starter('Vier ogen'), { every: 4 });
    const both = await backend.signIn({
      sub: 'dubbelrol',
      name: 'Dubbele Rol',
      email: 'dubbelrol@subsidies.example',
      represents: [],
      roles: [
        { role: 'chair', scheme: 'rif', tranche: null },
        { role: 'decision-maker', scheme: 'rif', tranche: null },
      ],
    });
    await backend.get(RankTranche).rank(tranche.code, {}, both);
    const allocation = await tranche.rank('margreet');
    const deciding = backend.get(DecideTranche).decide(tranche.code, { allocation }, both);
    expect(await reasonsOf(deciding)).toEqual([
      'four-eyes: Whoever made the division may not decide. Ask a colleague to do this.',
    ]);
  });

  it('refuses whoever acts for an applicant or a partner in the tranche (Awb 2:4)', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    await tranche.assessed(starter('Eigen belang'), { every: 4 });
    const allocation = await tranche.rank('margreet');
    const { represents } = findPersona('sanne') ?? {};
    const both = { sub: 'both', name: 'Beslisser en partner', email: 'both@subsidies.example' };
    const user = await backend.signIn({
      ...both,
      represents: represents ?? [],
      roles: [{ role: 'decision-maker', scheme: null, tranche: null }],
    });
    const deciding = backend.get(DecideTranche).decide(tranche.code, { allocation }, user);
    expect((await reasonsOf(deciding))[0]).toMatch(/^own-interest/);
  });

  it('stays decided: its window cannot be opened again afterwards', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    await tranche.assessed(starter('Verlengd'), { every: 4 });
    const amend = async () =>
      backend
        .get(AmendTranche)
        .amend(
          tranche.code,
          { seen: 0, closesAt: '2025-03-31T22:00:00Z', publicationReference: 'Stcrt. 2025, 2' },
          await backend.persona('lotte'),
        );
    await decide(tranche, await tranche.rank('margreet'));
    expect((await reasonsOf(amend()))[0]).toMatch(/^decided-already/);
  });

  it('is for decision makers', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    await tranche.assessed(starter('Alleen beslissers'), { every: 4 });
    const allocation = await tranche.rank('margreet');
    await expect(decide(tranche, allocation, 'lotte')).rejects.toThrow(ForbiddenError);
    await expect(decide(tranche, allocation, 'karin')).rejects.toThrow(ForbiddenError);
  });

  it('refuses a ranking that was done over, and one that was never made', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    await tranche.assessed(starter('Verouderd'), { every: 4 });
    expect((await reasonsOf(decide(tranche, randomUUID())))[0]).toMatch(/^not-ranked/);
    const old = await tranche.rank('margreet');
    await tranche.rank('margreet');
    expect((await reasonsOf(decide(tranche, old)))[0]).toMatch(/^stale/);
  });

  it('refuses when the ceiling moved after the ranking', async () => {
    const tranche = await openTranche(2 * MILLION_EUROS);
    const reference = await tranche.assessed(starter('Plafond verhoogd'), { every: 4 });
    const allocation = await tranche.rank('margreet');
    await backend.get(AmendTranche).amend(
      tranche.code,
      {
        seen: 0,
        budgetLine: { code: 'rif', ceilingCents: 3 * MILLION_EUROS },
        publicationReference: 'Stcrt. 2025, 1',
      },
      await backend.persona('lotte'),
    );
    expect((await reasonsOf(decide(tranche, allocation)))[0]).toMatch(/^ceiling-changed/);
    expect((await applicationRow(backend, reference)).state).toBe('ranked');

    await decide(tranche, await tranche.rank('margreet'));
    expect((await applicationRow(backend, reference)).state).toBe('awarded');
  });
});
