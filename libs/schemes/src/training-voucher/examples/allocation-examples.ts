import { inCents, type TimedClaim } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';

function claim(ticket: string, line: string, euros: number, at: string): TimedClaim {
  return { ticket, line, cents: inCents(euros), completeAt: `2017-02-28T${at}Z` };
}

const lines = (broad: number, care: number) => [
  { code: 'broad', ceilingCents: inCents(broad) },
  { code: 'care', ceilingCents: inCents(care) },
];

const firstCome = { method: 'first-come' } as const;

export const allocationExamples: readonly SchemeExample[] = [
  {
    kind: 'allocation',
    name: 'a repaired claim goes to the back and finds the line empty',
    input: {
      ...firstCome,
      lines: lines(5_000, 0),
      claims: [
        claim('repaired', 'broad', 2_500, '12:00:00'),
        claim('first', 'broad', 2_500, '07:00:00'),
        claim('second', 'broad', 2_500, '07:00:01'),
      ],
    },
    seed: 'seed',
    places: {
      first: ['award', 250_000],
      second: ['award', 250_000],
      repaired: ['reject-ceiling', 0],
    },
  },
  {
    kind: 'allocation',
    name: 'the last claim gets what is left, so that not one euro lies idle',
    input: {
      ...firstCome,
      lines: lines(4_000, 0),
      claims: [
        claim('first', 'broad', 2_500, '07:00:00'),
        claim('second', 'broad', 2_500, '07:00:01'),
      ],
    },
    seed: 'seed',
    places: { first: ['award', 250_000], second: ['award', 150_000] },
  },
  {
    kind: 'allocation',
    name: 'two claims of one moment at the edge: the lot decides',
    input: {
      ...firstCome,
      lines: lines(2_500, 0),
      claims: [
        claim('one', 'broad', 2_500, '07:00:00'),
        claim('other', 'broad', 2_500, '07:00:00'),
      ],
    },
    seed: 'seed',
    places: { one: ['reject-ceiling', 0], other: ['award', 250_000] },
  },
  {
    kind: 'allocation',
    name: 'the broad line is empty and the line for care is not: neither pays for the other',
    input: {
      ...firstCome,
      lines: lines(0, 2_500),
      claims: [
        claim('broad', 'broad', 2_000, '07:00:00'),
        claim('carer', 'care', 2_000, '19:00:00'),
      ],
    },
    seed: 'seed',
    places: { broad: ['reject-ceiling', 0], carer: ['award', 200_000] },
  },
];
