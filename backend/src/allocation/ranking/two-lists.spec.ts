import { drawOrder, MILLION_EUROS } from '@tranche/domain';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TestBackend } from '../../../test/stage/test-backend.js';
import { TestTranche, type Points } from '../../../test/stage/test-tranche.js';
import { DecideTranche } from '../../decisions/index.js';
import { ShowAllocation } from '../view/show-allocation.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(60_000);

let backend: TestBackend;

beforeAll(async () => {
  backend = await TestBackend.start();
});

afterAll(() => backend.close());

/** Five criteria for starters, eight for upscalers under the regulation of 2019. */
const WORKED_CASE: readonly (readonly [string, string, number, Points])[] = [
  ['Starter 1', 'starter', 1.5, { every: 4, except: { sustainability: 5, financing: 5 } }],
  ['Starter 2', 'starter', 1, { every: 4 }],
  ['Starter 3', 'starter', 1, { every: 4, except: { sustainability: 3, financing: 3 } }],
  ['Opschaler 1', 'upscaler', 1, { every: 4, except: { sustainability: 5, financing: 5 } }],
];

async function play(code: string, secondUpscaler: Points): Promise<TestTranche> {
  const tranche = await TestTranche.open(backend, {
    code,
    version: '2019',
    ceilingCents: 4 * MILLION_EUROS,
  });
  const all = [...WORKED_CASE, ['Opschaler 2', 'upscaler', 0.8, secondUpscaler] as const];
  for (const [title, variant, millions, points] of all) {
    await tranche.assessed({ title, variant, requestedCents: millions * MILLION_EUROS }, points);
  }
  return tranche;
}

async function shown({ code }: TestTranche) {
  return backend.get(ShowAllocation).show(code, await backend.persona('margreet'));
}

describe('two lists under one ceiling (2019)', () => {
  it('takes equal numbers from each, then the relatively highest points', async () => {
    const tranche = await play('worked', {
      every: 4,
      except: { sustainability: 3, financing: 3 },
    });
    const allocation = await tranche.rank('margreet');

    const { items, freeCents } = await shown(tranche);
    expect(items.map(({ title, list, points, outcome }) => [title, list, points, outcome])).toEqual(
      expect.arrayContaining([
        ['Starter 1', 'starters', '22.00', 'award'],
        ['Opschaler 1', 'upscalers', '34.00', 'award'],
        ['Starter 2', 'starters', '20.00', 'award'],
        ['Opschaler 2', 'upscalers', '30.00', 'reject-ceiling'],
        ['Starter 3', 'starters', '18.00', 'reject-ceiling'],
      ]),
    );
    expect(freeCents).toBe(0.5 * MILLION_EUROS);
    const result = await backend
      .get(DecideTranche)
      .decide(tranche.code, { allocation }, await backend.persona('ruben'));
    expect(result).toEqual({
      awarded: 3,
      rejected: 2,
      awardedCents: 3.5 * MILLION_EUROS,
      freeCents: 0.5 * MILLION_EUROS,
    });
  });

  it('draws a lot between equals of which one fits, by the seed of the opening', async () => {
    const tranche = await play('lot', { every: 4 });
    const allocation = await tranche.rank('margreet');
    const decisionMaker = await backend.persona('ruben');
    await backend.get(DecideTranche).decide(tranche.code, { allocation }, decisionMaker);

    const { items, seed } = await shown(tranche);
    const equals = items.filter(({ title }) => title.endsWith(' 2'));
    const [winner, loser] = drawOrder(
      seed ?? '',
      equals.map(({ reference }) => reference),
    );
    const drawn = items.find(({ reference }) => reference === winner);
    expect(drawn).toMatchObject({ outcome: 'award', wasDrawn: true });
    expect(drawn?.reason.en).toMatch(/Chosen by lot between equals\.$/);
    expect(items.find(({ reference }) => reference === loser)?.outcome).toBe('reject-ceiling');
  });
});
