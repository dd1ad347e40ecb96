import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MILLION_EUROS } from '@tranche/domain';
import { reasonsOf } from '../../../test/stage/reasons.js';
import { TestBackend } from '../../../test/stage/test-backend.js';
import { applicationRow, request } from '../../../test/stage/test-application.js';
import { TestTranche } from '../../../test/stage/test-tranche.js';
import { SweepDeadlines } from '../../deadlines/index.js';
import { DeadlineRow } from '../../deadlines/deadline.row.js';
import { ShowAllocation } from '../view/show-allocation.js';

/** Mean 2.67 on one criterion: almost sufficient, with all others sufficient. */
const ALMOST = [
  { every: 5, except: { sustainability: 2 } },
  { every: 5, except: { sustainability: 3 } },
  { every: 5, except: { sustainability: 3 } },
] as const;

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let backend: TestBackend;
let codes = 0;

beforeAll(async () => {
  backend = await TestBackend.start();
});

afterAll(() => backend.close());

function openTranche(version: string, ceilingCents: number): Promise<TestTranche> {
  codes += 1;
  return TestTranche.open(backend, { code: `tranche-${codes}`, version, ceilingCents });
}

function starter(title: string) {
  return { title, variant: 'starter', requestedCents: MILLION_EUROS };
}

async function ask(reference: string): Promise<void> {
  const officer = await backend.persona('lotte');
  const transition = 'ask-near-miss-supplement';
  await request(backend, reference, transition, officer, 'Licht de duurzaamheid toe.');
}

async function items({ code }: TestTranche) {
  const chair = await backend.persona('margreet');
  return (await backend.get(ShowAllocation).show(code, chair)).items;
}

describe.each(['2019', '2024'])('near-miss repair under the regulation of %s', (version) => {
  it('puts a repaired application at the bottom of its list, whatever its points', async () => {
    const tranche = await openTranche(version, 4 * MILLION_EUROS);
    const weak = await tranche.assessed(starter('Zwak maar voldoende'), { every: 3 });
    const almost = await tranche.assessed(starter('Bijna voldoende'), ...ALMOST);
    backend.at('2025-03-03T09:00:00Z');
    await ask(almost);

    const row = await applicationRow(backend, almost);
    const { dueOn } = await backend.read((tx) =>
      tx.findOneByOrFail(DeadlineRow, { applicationId: row.id, kind: 'near-miss' }),
    );
    // Monday 3 March 2025 and ten working days.
    expect(dueOn).toBe('2025-03-17');
    expect((await reasonsOf(tranche.rank('margreet')))[0]).toMatch(`not-yet-assessed: ${almost}`);

    backend.at('2025-03-14T15:00:00Z');
    const applicant = await backend.persona('fatima');
    await request(backend, almost, 'supplement-near-miss', applicant);
    await tranche.assess(almost, { every: 5 });
    await tranche.rank('margreet');

    expect((await items(tranche)).map(({ reference, place }) => [reference, place])).toEqual([
      [weak, 1],
      [almost, 2],
    ]);
  });

  it('is offered once: after the term lapsed it is rejected on that criterion', async () => {
    const tranche = await openTranche(version, 4 * MILLION_EUROS);
    const almost = await tranche.assessed(starter('Te laat aangevuld'), ...ALMOST);
    backend.at('2025-03-03T09:00:00Z');
    await ask(almost);
    backend.at('2025-03-18T09:00:00Z');
    await backend.get(SweepDeadlines).sweep();
    expect((await applicationRow(backend, almost)).state).toBe('assessed');

    expect((await reasonsOf(ask(almost)))[0]).toMatch(/^not-a-near-miss/);
    await tranche.rank('margreet');
    const [item] = await items(tranche);
    expect(item).toMatchObject({ outcome: 'reject-quality', place: null });
    expect(item?.reason.en).toMatch(/sustainability\.$/i);
  });

  it('is not offered below 2.5, nor on two criteria', async () => {
    const tranche = await openTranche(version, 4 * MILLION_EUROS);
    const below = await tranche.assessed(starter('Elf'), {
      every: 4,
      except: { sustainability: 2 },
    });
    const double = await tranche.assessed(
      starter('Twee bijna'),
      { every: 4, except: { sustainability: 2, financing: 2 } },
      { every: 4, except: { sustainability: 3, financing: 3 } },
      { every: 4, except: { sustainability: 3, financing: 3 } },
    );
    backend.at('2025-03-03T09:00:00Z');
    expect((await reasonsOf(ask(below)))[0]).toMatch(/^not-a-near-miss/);
    expect((await reasonsOf(ask(double)))[0]).toMatch(/^not-a-near-miss/);
  });

  it('is not offered once the sufficient applications reach the ceiling', async () => {
    const tranche = await openTranche(version, 1.5 * MILLION_EUROS);
    // Not what the near miss itself asks for: that would leave 500,000.
    const requestedCents = 1.2 * MILLION_EUROS;
    await tranche.assessed({ ...starter('Vult het plafond'), requestedCents }, { every: 4 });
    const almost = await tranche.assessed(starter('Komt te laat'), ...ALMOST);
    backend.at('2025-03-03T09:00:00Z');
    expect(await reasonsOf(ask(almost))).toEqual([
      expect.stringMatching(/^ceiling-reached: .*300,000.* is left\.$/),
    ]);
  });
});
