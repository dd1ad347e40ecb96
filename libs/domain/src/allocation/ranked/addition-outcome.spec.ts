import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { allocate } from '../allocate.js';
import type { AllocationEdge } from '../allocation-input.js';
import type { AllocationCandidate } from './candidate.js';

const both = (text: string) => ({ nl: text, en: text });

/** Asks 100 for the first and 20 beside it. */
function candidate(isSufficient: boolean, isAdditionSufficient: boolean): AllocationCandidate {
  return {
    reference: 'A',
    list: 'all',
    requestedCents: cents(isAdditionSufficient ? 120 : 100),
    points: { numerator: 4, denominator: 5 },
    isSufficient,
    insufficient: isSufficient ? [] : [both('Financiering')],
    isAfterNearMiss: false,
    committeePlace: 1,
    addition: {
      label: both('Doelmatiger organiseren'),
      cents: cents(20),
      isSufficient: isAdditionSufficient,
      insufficient: isAdditionSufficient ? [] : [both('Efficiëntie')],
      sufficiencyArticle: 'art. 21(3)',
      besideArticle: 'art. 21(4)',
    },
  };
}

function placed(each: AllocationCandidate, ceiling: number, edge: AllocationEdge) {
  const input = { method: 'committee-order', edge, ceilingCents: cents(ceiling) } as const;
  const [place] = allocate({ ...input, candidates: [each] }, '00').places;
  return [place?.outcome, place?.cents, place?.additionCents, place?.reason.nl] as const;
}

describe('a second subsidy under the ceiling', () => {
  it.each([
    [
      'both sufficient',
      true,
      true,
      120,
      ['award', 120, 20, 'Met €\u00a00,20 aanvullende subsidie: doelmatiger organiseren.'],
    ],
    ['the second insufficient', true, false, 100, ['award', 100, 0, 'Efficiëntie (art. 21(3))']],
    ['the first insufficient', false, true, 120, ['reject-quality', 0, 0, '(art. 21(4))']],
    ['a cent too little for both', true, true, 119, ['reject-ceiling', 0, 0, '(art. 21(4))']],
  ] as const)('%s', (_name, first, second, ceiling, [outcome, amount, addition, reason]) => {
    expect(placed(candidate(first, second), ceiling, 'refuse-and-stop')).toEqual([
      outcome,
      amount,
      addition,
      expect.stringContaining(reason),
    ]);
  });

  it('gets what is left after the first, where a scheme awards the rest', () => {
    expect(placed(candidate(true, true), 110, 'award-the-rest').slice(0, 3)).toEqual([
      'award',
      110,
      10,
    ]);
  });

  it('is not there where none is asked', () => {
    const { addition: _, ...plain } = candidate(true, false);
    expect(placed(plain, 100, 'refuse-and-stop')).toEqual([
      'award',
      100,
      undefined,
      'Plaats 1 in de volgorde van de commissie. Past onder het subsidieplafond.',
    ]);
  });
});
