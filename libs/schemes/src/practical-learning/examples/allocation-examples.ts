import {
  cents,
  EURO,
  MILLION_EUROS,
  type CategoryCeiling,
  type PlacesClaim,
} from '@tranche/domain';
import type { AllocationExample, SchemeExample } from '../../contract/example/scheme-example.js';
import type { CategoryCode } from '../practical-page.js';

function ceiling(code: CategoryCode, millions: number): CategoryCeiling {
  return {
    code,
    ceilingCents: cents(Math.round(millions * MILLION_EUROS)),
    maximumPerPlaceCents: cents(2700 * EURO),
  };
}

function employer(
  ticket: string,
  ...places: readonly (readonly [CategoryCode, number, number])[]
): PlacesClaim {
  return {
    ticket,
    places: places.map(([category, numerator, denominator]) => ({
      category,
      numerator,
      denominator,
    })),
  };
}

function divided(
  name: string,
  categories: readonly CategoryCeiling[],
  claims: readonly PlacesClaim[],
  places: AllocationExample['places'],
  spreadsLeftOver = false,
): AllocationExample {
  const input = { method: 'proportional', categories, spreadsLeftOver, claims } as const;
  return { kind: 'allocation', name, input, seed: '', places };
}

/** Article 14(1) of the text of 2013: 205,000,000 together. */
const CEILINGS_2014 = [
  ceiling('mbo', 188.9),
  ceiling('hbo', 8),
  ceiling('phd', 6.7),
  ceiling('vmbo', 1.4),
];

/** Study year 2018/19. */
const CEILINGS_2018 = [
  ceiling('mbo', 196.8),
  ceiling('hbo', 3.1),
  ceiling('phd', 2.8),
  ceiling('vmbo', 1.3),
];

export const allocations2014: readonly SchemeExample[] = [
  divided(
    'a full place gets 2,700 and no more, however much the ceiling leaves over',
    CEILINGS_2014,
    [employer('BAKER', ['mbo', 40, 40]), employer('WELDER', ['mbo', 30, 40], ['hbo', 21, 42])],
    { BAKER: ['award', 270_000], WELDER: ['award', 202_500 + 135_000] },
  ),
  divided(
    'the ceilings are 205,000,000 together: only mbo applied, and the rest was spread to it',
    CEILINGS_2014,
    [employer('ALL', ['mbo', 100_000, 1])],
    { ALL: ['award', 205_000_000 * EURO] },
    true,
  ),
  divided(
    'without spreading, mbo gets its own 188.9 million and no cent of the others',
    CEILINGS_2014,
    [employer('ALL', ['mbo', 100_000, 1])],
    { ALL: ['award', 188_900_000 * EURO] },
  ),
  divided(
    'an employer without any week has nothing to compute an amount for',
    CEILINGS_2014,
    [employer('BAKER', ['mbo', 40, 40]), employer('NOBODY', ['mbo', 0, 40])],
    { BAKER: ['award', 270_000], NOBODY: ['reject-quality', 0] },
  ),
];

/**
 * Only the shares that were paid are published: 82.10 % in mbo, 32.45 % in hbo, all in vmbo. The
 * counts, 88,780.62 and 3,538.21 places, are derived from them and rounded, so that the exact amount
 * is a fraction of a cent under the announced 2,216.70 and 876.15, and a place is rounded down.
 */
export const allocations2018: readonly SchemeExample[] = [
  divided(
    '2018/19: 196.8M over 88,780.62 mbo places, 3.1M over 3,538.21 hbo places, vmbo at 2,700',
    CEILINGS_2018,
    [
      employer('BAKER', ['mbo', 40, 40], ['mbo', 30, 40]),
      employer('LAB', ['hbo', 21, 42]),
      employer('FARM', ['vmbo', 40, 40]),
      employer('OTHERS-HBO', ['hbo', 353_771, 100]),
      employer('OTHERS-MBO', ['mbo', 8_877_887, 100]),
    ],
    {
      BAKER: ['award', 221_669 + 166_252],
      LAB: ['award', 43_807],
      FARM: ['award', 270_000],
      'OTHERS-HBO': ['award', 309_956_192],
      'OTHERS-MBO': ['award', 19_679_612_077],
    },
  ),
  divided(
    '2018/19: a full mbo place gets the announced 2,216.70 where the count is exact',
    CEILINGS_2018,
    [employer('BAKER', ['mbo', 40, 40]), employer('OTHERS', ['mbo', 655_992_611, 7389])],
    { BAKER: ['award', 221_670], OTHERS: ['award', 19_679_778_330] },
  ),
  divided(
    'a category nobody applied in divides nothing by zero and keeps its ceiling',
    CEILINGS_2018,
    [employer('LAB', ['hbo', 42, 42])],
    { LAB: ['award', 270_000] },
  ),
  divided(
    'one late correction changes what everybody gets: before it',
    [ceiling('mbo', 0.006)],
    [
      employer('A', ['mbo', 40, 40]),
      employer('B', ['mbo', 40, 40]),
      employer('C', ['mbo', 40, 40]),
    ],
    { A: ['award', 200_000], B: ['award', 200_000], C: ['award', 200_000] },
  ),
  divided(
    'one late correction changes what everybody gets: after C had 20 weeks',
    [ceiling('mbo', 0.006)],
    [
      employer('A', ['mbo', 40, 40]),
      employer('B', ['mbo', 40, 40]),
      employer('C', ['mbo', 20, 40]),
    ],
    { A: ['award', 240_000], B: ['award', 240_000], C: ['award', 120_000] },
  ),
];
