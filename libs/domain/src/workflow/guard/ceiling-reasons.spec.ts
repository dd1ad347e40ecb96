import { describe, expect, it } from '@jest/globals';
import { aboveCeiling, ceilingReached } from './ceiling-reasons.js';
import { NO_FACTS } from './facts.js';

describe('why something does not fit', () => {
  it('speaks of money and cites the title on subsidies', () => {
    const facts = { ...NO_FACTS, freeCents: 150 };
    expect(aboveCeiling(facts)).toMatchObject({ article: 'Awb 4:25(2)' });
    expect(aboveCeiling(facts).text.nl).toContain('€\u00a01,50');
  });

  it('speaks of places, and cites nothing about subsidies', () => {
    const facts = { ...NO_FACTS, freeCents: 1, unit: 'place' as const };
    expect(aboveCeiling(facts).article).toBeUndefined();
    expect([aboveCeiling(facts).text.en, ceilingReached(facts).text.en]).toEqual([
      'These are more places than there are: 1\u00a0place is left.',
      'The number of places has been reached: 1\u00a0place is left.',
    ]);
  });
});
