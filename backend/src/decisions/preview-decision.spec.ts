import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { MILLION_EUROS } from '@tranche/domain';
import { reasonsOf } from '../../test/stage/reasons.js';
import { request } from '../../test/stage/test-application.js';
import { TestBackend } from '../../test/stage/test-backend.js';
import { TestTranche } from '../../test/stage/test-tranche.js';
import { ForbiddenError, NotFoundError } from '../platform/errors/index.js';
import { DecideTranche } from './decide-tranche.js';
import { PreviewDecision } from './preview-decision.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let backend: TestBackend;
let codes = 0;

beforeAll(async () => {
  backend = await TestBackend.start();
});
afterAll(() => backend.close());

function openTranche(): Promise<TestTranche> {
  const code = `to-be-read-${(codes += 1)}`;
  return TestTranche.open(backend, { code, version: '2024', ceilingCents: 1.5 * MILLION_EUROS });
}

function starter(title: string) {
  return { title, variant: 'starter', requestedCents: MILLION_EUROS };
}

async function preview(
  { code }: TestTranche,
  allocation: string,
  reference: string,
  sub = 'ruben',
) {
  const user = await backend.persona(sub);
  return backend.get(PreviewDecision).preview(code, { allocation, reference }, user);
}

/** What stands ready behind the screens. */
function traces(): Promise<unknown> {
  return backend.read((tx) =>
    tx.query(
      `SELECT (SELECT count(*) FROM application_event) AS events,
              (SELECT count(*) FROM letter) AS letters, (SELECT count(*) FROM outbox) AS jobs,
              (SELECT count(*) FROM decision) AS decisions, (SELECT count(*) FROM public_draw) AS draws,
              (SELECT count(*) FROM allocation_run WHERE status = 'decided') AS decided`,
    ),
  );
}

interface Sent {
  readonly reference: string;
  readonly composed: { readonly subject: string; readonly blocks: unknown };
}

function sentIn({ code }: TestTranche): Promise<Sent[]> {
  return backend.read((tx) =>
    tx.query(
      `SELECT a.reference, l.composed FROM letter l JOIN application a ON a.id = l.application_id
       WHERE a.tranche = $1 ORDER BY l.composed_at`,
      [code],
    ),
  );
}

describe('the letters of a whole division, before it is decided', () => {
  it('are the very letters that are sent, of every outcome, and leave no trace', async () => {
    const tranche = await openTranche();
    const best = await tranche.assessed(starter('Beste'), { every: 5 });
    const second = await tranche.assessed(starter('Tweede'), { every: 4 });
    const poor = await tranche.assessed(starter('Onvoldoende'), {
      every: 4,
      except: { sustainability: 2, financing: 1 },
    });
    const allocation = await tranche.rank('margreet');
    const before = await traces();
    const shown = [];
    for (const reference of [best, second, poor]) {
      const { outcome, letters } = await preview(tranche, allocation, reference);
      shown.push({
        reference,
        outcome,
        letters: letters.map(({ subject, blocks }) => ({ subject, blocks })),
      });
    }
    expect(await traces()).toEqual(before);
    expect(shown.map(({ outcome }) => outcome)).toEqual([
      'award',
      'reject-ceiling',
      'reject-quality',
    ]);

    await backend
      .get(DecideTranche)
      .decide(tranche.code, { allocation }, await backend.persona('ruben'));
    const sent = await sentIn(tranche);
    for (const { reference, letters } of shown) {
      const own = sent.filter((each) => each.reference === reference).slice(-letters.length);
      expect(letters.length).toBe(1);
      expect(letters).toEqual(
        own.map(({ composed: { subject, blocks } }) => ({ subject, blocks })),
      );
    }
  });

  it('are written one at a time: as many statements among five as alone', async () => {
    const statements: number[] = [];
    for (const amount of [1, 5]) {
      const tranche = await openTranche();
      const references: string[] = [];
      for (let number = 1; number <= amount; number += 1) {
        const every = number === 1 ? 5 : 1;
        references.push(await tranche.assessed(starter(`Plan ${number}`), { every }));
      }
      const allocation = await tranche.rank('margreet');
      const runner = backend.get(DataSource).createQueryRunner();
      const spy = jest.spyOn(Object.getPrototypeOf(runner), 'query');
      await preview(tranche, allocation, references[0] ?? '');
      statements.push(spy.mock.calls.length);
      spy.mockRestore();
      await runner.release();
    }
    expect(statements[1]).toBe(statements[0]);
  });

  it('are for who may decide, of the ranking that counts, and of who stands in it', async () => {
    const tranche = await openTranche();
    const reference = await tranche.assessed(starter('Vier ogen'), { every: 4 });
    const gone = await tranche.assessed(starter('Ingetrokken'), { every: 4 });
    await request(backend, gone, 'withdraw', await backend.persona('fatima'));
    const allocation = await tranche.rank('margreet');
    const byOfficer = preview(tranche, allocation, reference, 'lotte');
    await expect(byOfficer).rejects.toThrow(ForbiddenError);
    const stale = preview(tranche, randomUUID(), reference);
    expect((await reasonsOf(stale))[0]).toMatch(/^stale/);
    const other = await (await openTranche()).assessed(starter('Elders'), { every: 4 });
    await expect(preview(tranche, allocation, other)).rejects.toThrow(NotFoundError);
    await expect(preview(tranche, allocation, gone)).rejects.toThrow(NotFoundError);
  });
});
