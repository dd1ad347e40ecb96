import { Session } from 'node:inspector/promises';
import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import { allocate } from './allocate.js';
import type { AllocationInput } from './allocation-input.js';
import { category, claimAt, firstComeOf, proportionalOf } from './in-turn/claim.fixture.js';

/**
 * How often the pieces of this folder's code run, added up, as the engine that runs them counts: it
 * depends on no clock and no machine.
 */
async function stepsOf(input: AllocationInput): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  allocate(input, '5eed');
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => url.includes('/domain/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
}

/** Ten in every millisecond, as on a busy opening, and money for four in five. */
function opening(claims: number): AllocationInput {
  const list = Array.from({ length: claims }, (_, index) => {
    const milliseconds = Math.floor(index / 10);
    const second = String(10 + Math.floor(milliseconds / 1000));
    return claimAt(`T${index}`, 450, `${second}.${String(milliseconds % 1000).padStart(3, '0')}`);
  });
  return firstComeOf(list, claims * 360);
}

/** Employers with three places each. */
function employers(count: number): AllocationInput {
  const claims = Array.from({ length: count }, (_, index) => ({
    ticket: `E${index}`,
    places: [
      { category: 'mbo', numerator: (index % 40) + 1, denominator: 40 },
      { category: 'hbo', numerator: (index % 42) + 1, denominator: 42 },
      { category: 'phd', numerator: (index % 432) + 1, denominator: 12 * 36 },
    ],
  }));
  const categories = [
    category('mbo', 188_900_000),
    category('hbo', 8_000_000),
    category('phd', 6_700_000),
    category('vmbo', 1_400_000),
  ];
  return proportionalOf(categories, claims, true);
}

/** Comparing each with each would take a hundred times as many. */
const TEN_TIMES_AND_SORTING = 15;

describe.each([
  ['first come', opening],
  ['proportional', employers],
])('%s', (_name, input) => {
  it('takes ten times as many steps for ten times as many', async () => {
    const [few, many] = [await stepsOf(input(300)), await stepsOf(input(3_000))];
    expect(few).toBeGreaterThan(300);
    expect(many).toBeLessThan(few * TEN_TIMES_AND_SORTING);
  });
});

describe('the largest openings there were', () => {
  it('first come: 100,000 claims, and money for 80,000', () => {
    const { places } = allocate(opening(100_000), '5eed');
    expect(places.filter(({ outcome }) => outcome === 'award')).toHaveLength(80_000);
  });

  it('proportional: 60,000 employers, and every cent accounted for', () => {
    const { places, awardedCents, freeCents } = allocate(employers(60_000), '5eed');
    expect(places).toHaveLength(60_000);
    expect(cents(awardedCents + freeCents)).toBe(205_000_000_00);
  });
});
