import { MILLION_EUROS, replay } from '@tranche/domain';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { reasonsOf } from '../../../test/stage/reasons.js';
import { TestBackend } from '../../../test/stage/test-backend.js';
import { applicationRow } from '../../../test/stage/test-application.js';
import { TestTranche } from '../../../test/stage/test-tranche.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../../platform/errors/index.js';
import { AllocationRunRow } from '../run/allocation-run.row.js';
import { ShowAllocation } from '../view/show-allocation.js';

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

function starter(title: string, requestedCents: number) {
  return { title, variant: 'starter', requestedCents };
}

async function shown({ code }: TestTranche, sub: string) {
  return backend.get(ShowAllocation).show(code, await backend.persona(sub));
}

describe('rank a tranche', () => {
  it('does not run while an application is still on its way, and names it', async () => {
    const tranche = await openTranche('2024', 4 * MILLION_EUROS);
    await tranche.assessed(starter('Beoordeeld', MILLION_EUROS), { every: 4 });
    const open = await tranche.complete(starter('Nog niet beoordeeld', MILLION_EUROS));
    expect(await reasonsOf(tranche.rank('lotte'))).toEqual([
      `not-yet-assessed: ${open} has not been assessed yet: complete, to be assigned.`,
    ]);
    const { status, canRank, toOrder } = await shown(tranche, 'lotte');
    expect({ status, canRank, toOrder }).toEqual({ status: 'none', canRank: false, toOrder: [] });
  });

  it('does not run while the window is open', async () => {
    const tranche = await openTranche('2024', 4 * MILLION_EUROS);
    await tranche.assessed(starter('Vroeg', MILLION_EUROS), { every: 4 });
    backend.at('2025-01-31T22:59:59Z');
    expect((await reasonsOf(tranche.rank('margreet')))[0]).toMatch(/^window-not-closed/);
  });

  it('does not run where there is nothing to rank', async () => {
    const tranche = await openTranche('2024', 4 * MILLION_EUROS);
    backend.at('2025-03-01T10:00:00Z');
    expect((await reasonsOf(tranche.rank('lotte')))[0]).toMatch(/^nothing-to-rank/);
  });

  it('ranks by points under the ceiling, with the reason of every place', async () => {
    const tranche = await openTranche('2024', 2.5 * MILLION_EUROS);
    const low = await tranche.assessed(starter('Laag', MILLION_EUROS), { every: 3 });
    const high = await tranche.assessed(starter('Hoog', MILLION_EUROS), { every: 5 });
    const middle = await tranche.assessed(starter('Midden', MILLION_EUROS), { every: 4 });
    const poor = await tranche.assessed(starter('Onvoldoende', MILLION_EUROS), {
      every: 4,
      except: { sustainability: 2, financing: 1 },
    });
    await tranche.rank('lotte');

    const view = await shown(tranche, 'karin');
    expect(
      view.items.map(({ reference, outcome, place, points }) => [
        reference,
        outcome,
        place,
        points,
      ]),
    ).toEqual([
      [high, 'award', 1, '25.00'],
      [middle, 'award', 2, '20.00'],
      [low, 'reject-ceiling', 3, '15.00'],
      [poor, 'reject-quality', null, '15.00'],
    ]);
    expect(view).toMatchObject({
      status: 'proposed',
      awardedCents: 2 * MILLION_EUROS,
      freeCents: MILLION_EUROS / 2,
      rankedBy: 'Lotte Vermeer',
    });
    expect(view.items[3]?.reason.en).toMatch(/sustainability, financing\.$/i);
    expect(view.items[2]?.reason.nl).toMatch(/Past niet onder het subsidieplafond/);
    expect((await applicationRow(backend, low)).state).toBe('ranked');
  });

  it('can be replayed by anyone from input and seed, whose hash was public at the opening', async () => {
    const tranche = await openTranche('2024', 1.5 * MILLION_EUROS);
    const published = (await shown(tranche, 'karin')).lotPromise;
    expect((await shown(tranche, 'karin')).seed).toBeNull();
    await tranche.assessed(starter('Gelijk een', MILLION_EUROS), { every: 4 });
    await tranche.assessed(starter('Gelijk twee', MILLION_EUROS), { every: 4 });
    const id = await tranche.rank('lotte');

    const run = await backend.read((tx) => tx.findOneByOrFail(AllocationRunRow, { id }));
    expect(run.lotPromise).toBe(published);
    const { input, output } = run;
    const record = { input, output, seed: run.seed ?? '', lotPromise: published ?? '' };
    expect(replay(record)).toBe('equal');
  });

  it('can be done again until it is decided; the earlier one is superseded', async () => {
    const tranche = await openTranche('2024', 4 * MILLION_EUROS);
    await tranche.assessed(starter('Opnieuw', MILLION_EUROS), { every: 4 });
    const first = await tranche.rank('lotte');
    const second = await tranche.rank('margreet');
    expect(second).not.toBe(first);
    const runs = await backend.read((tx) => tx.findBy(AllocationRunRow, { tranche: tranche.code }));
    expect(runs.map(({ status }) => status).toSorted()).toEqual(['proposed', 'superseded']);
  });

  it('is made by officer or chair, and seen by staff only', async () => {
    const tranche = await openTranche('2024', 4 * MILLION_EUROS);
    await tranche.assessed(starter('Rollen', MILLION_EUROS), { every: 4 });
    await expect(tranche.rank('ruben')).rejects.toThrow(ForbiddenError);
    await expect(tranche.rank('henk')).rejects.toThrow(ForbiddenError);
    await expect(tranche.rank('fatima')).rejects.toThrow(NotFoundError);
    await expect(shown(tranche, 'henk')).rejects.toThrow(NotFoundError);
    expect(await shown(tranche, 'margreet')).toMatchObject({ canRank: true, canDecide: false });
    await tranche.rank('margreet');
    expect(await shown(tranche, 'ruben')).toMatchObject({
      canRank: false,
      canDecide: true,
      whyNot: [],
    });
  });
});

describe('rank by the order of the committee (2014)', () => {
  function standard(title: string) {
    return { title, variant: 'standard', requestedCents: MILLION_EUROS };
  }

  it('needs every application in the order exactly once', async () => {
    const tranche = await openTranche('2014', 1.5 * MILLION_EUROS);
    const one = await tranche.assessed(standard('Eerste'), { every: 4 });
    const two = await tranche.assessed(standard('Tweede'), { every: 3 });
    expect((await shown(tranche, 'margreet')).toOrder).toEqual([
      { reference: one, title: 'Eerste' },
      { reference: two, title: 'Tweede' },
    ]);
    await expect(tranche.rank('margreet')).rejects.toThrow(InvalidInputError);
    await expect(tranche.rank('margreet', [one])).rejects.toThrow(InvalidInputError);
    await expect(tranche.rank('margreet', [one, one])).rejects.toThrow(InvalidInputError);

    await tranche.rank('margreet', [two, one]);
    const { items } = await shown(tranche, 'margreet');
    expect(items.map(({ reference, outcome }) => [reference, outcome])).toEqual([
      [two, 'award'],
      [one, 'reject-ceiling'],
    ]);
    expect(items[0]?.reason.en).toMatch(/^Place 1 in the order of the committee/);
  });
});
