import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import { allocate } from './allocate.js';
import type { AllocationInput } from './allocation-input.js';
import { candidate } from './ranked/candidate.fixture.js';

const ONE = cents(1);
const school = (reference: string, points: number) => ({
  ...candidate(reference, 'schools', 0, [points, 25]),
  requestedCents: ONE,
});

const DIVISIONS: readonly AllocationInput[] = [
  {
    method: 'ranked',
    edge: 'refuse-and-stop',
    unit: 'place',
    ceilingCents: ONE,
    candidates: [school('EP27-0001', 20), school('EP27-0002', 18)],
  },
  {
    method: 'first-come',
    edge: 'refuse-and-stop',
    unit: 'place',
    lines: [{ code: 'schools', ceilingCents: ONE }],
    claims: [
      { ticket: 'EP27-0001', line: 'schools', cents: ONE, completeAt: '2027-01-01T08:00:00Z' },
      { ticket: 'EP27-0002', line: 'schools', cents: ONE, completeAt: '2027-01-01T09:00:00Z' },
    ],
  },
  {
    method: 'lottery',
    edge: 'refuse-and-stop',
    unit: 'place',
    lines: [{ code: 'schools', ceilingCents: ONE }],
    tickets: [
      { ticket: 'EP27-0001', line: 'schools', cents: ONE },
      { ticket: 'EP27-0002', line: 'schools', cents: ONE },
    ],
  },
];

describe.each(DIVISIONS)('one place for two, by $method', (input) => {
  const output = () => allocate(input, 'aa');

  it('is given once, and nothing is left', () => {
    const { places, awardedCents, freeCents } = output();
    expect(places.map(({ outcome }) => outcome)).toEqual(['award', 'reject-ceiling']);
    expect([awardedCents, freeCents]).toEqual([1, 0]);
  });

  it('is spoken of as a place, without money and without the law on subsidies', () => {
    const said = output()
      .places.flatMap(({ reason }) => [reason.nl, reason.en])
      .join(' ');
    expect(said).toMatch(/plaats|lot/);
    expect(said).not.toMatch(/€|subsid|Awb|ceiling/);
  });
});

it('says how many places are left where they are too few', () => {
  const input: AllocationInput = {
    method: 'ranked',
    edge: 'refuse-and-skip',
    unit: 'place',
    ceilingCents: cents(2),
    candidates: [{ ...school('EP27-0001', 20), requestedCents: cents(3) }],
  };
  const [refused] = allocate(input, 'aa').places;
  expect(refused?.reason.nl).toContain('nog 2\u00a0plaatsen vrij');
});
