import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import type { AllocationInput } from '../allocation-input.js';
import { candidate, twoLists } from '../ranked/candidate.fixture.js';
import {
  category,
  claimAt,
  employer,
  firstComeOf,
  lotteryOf,
  proportionalOf,
  ticketOf,
} from '../in-turn/claim.fixture.js';
import { lotPromiseOf } from './lot.js';
import { replay, type AllocationRecord } from './replay.js';

const SEED = 'c0ffee';
const starters = ['A', 'B'].map((name) => candidate(name, 'starter', 3, [20, 25]));
const inOrder = starters.map((each, index) => ({ ...each, committeePlace: index + 1 }));

const INPUTS: Record<AllocationInput['method'], AllocationInput> = {
  'committee-order': { ...twoLists(inOrder), method: 'committee-order' },
  ranked: { ...twoLists(starters), method: 'ranked' },
  'two-lists': twoLists(starters),
  'first-come': firstComeOf([claimAt('A', 10, '01'), claimAt('B', 10, '01')], 10),
  lottery: lotteryOf([ticketOf('A', 10), ticketOf('B', 10)], 10),
  proportional: proportionalOf([category('mbo', 10)], [employer('A', ['mbo', 1, 3])]),
};

/** As it comes back from a database that keeps JSON, with its keys in another order. */
function stored(record: AllocationRecord): AllocationRecord {
  const turned: AllocationRecord = JSON.parse(JSON.stringify(record), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  );
  return turned;
}

describe.each(Object.entries(INPUTS))('replay of %s', (_method, input) => {
  const record = stored({
    input,
    seed: SEED,
    lotPromise: lotPromiseOf(SEED),
    output: allocate(input, SEED),
  });

  it('gives the same again', () => {
    expect(replay(record)).toBe('equal');
  });

  it('notices another seed', () => {
    expect(replay({ ...record, seed: 'decade' })).toBe('other-seed');
  });

  it('notices a place that was changed afterwards', () => {
    const [first, ...rest] = record.output.places;
    const places = first ? [{ ...first, cents: cents(first.cents + 1) }, ...rest] : [];
    expect(replay({ ...record, output: { ...record.output, places } })).toBe('other-output');
  });

  it('notices a total that was changed afterwards', () => {
    const awardedCents = cents(record.output.awardedCents + 1);
    expect(replay({ ...record, output: { ...record.output, awardedCents } })).toBe('other-output');
  });
});
