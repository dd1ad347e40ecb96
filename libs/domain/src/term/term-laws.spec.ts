import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isClosedDay } from './closed-days/closed-day.js';
import type { DerivationLine } from './derivation.js';
import { endOfTerm } from './end-of-term.js';
import type { Suspension } from './suspension.js';
import type { Term } from './term.js';

const EPOCH = Temporal.PlainDate.from('2010-01-01');
const dates = fc.nat({ max: 365 * 25 }).map((days) => EPOCH.add({ days }));
const terms: fc.Arbitrary<Term> = fc.record({
  unit: fc.constantFrom('working-days', 'days', 'weeks', 'months', 'years'),
  amount: fc.integer({ min: 1, max: 100 }),
  atwApplies: fc.boolean(),
  article: fc.constant('test 1'),
});
const ground = { nl: 'aanvulling', en: 'supplement' };

function excused(derivation: readonly DerivationLine[], by: string): boolean {
  return derivation.some(
    ({ article, text }) =>
      article === by || text.nl.startsWith('de Algemene termijnenwet geldt niet'),
  );
}

function suspended(from: Temporal.PlainDate, days: number): Suspension {
  return { from, until: from.add({ days }), ground, article: 'Awb 4:15' };
}

describe('the laws of terms', () => {
  it('a term never ends on a closed day unless its derivation says so', () => {
    fc.assert(
      fc.property(dates, terms, fc.nat({ max: 60 }), (start, term, days) => {
        const suspensions = [suspended(start.add({ days: 1 }), days)];
        const { date, derivation } = endOfTerm(start, term, { suspensions });
        const isFree = date !== null && !isClosedDay(date).closed;
        expect(isFree || excused(derivation, 'Atw 4')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a suspension of n days moves the end by n days, before the Atw', () => {
    const plainTerms = terms.map((term) => ({ ...term, atwApplies: false }));
    fc.assert(
      fc.property(dates, plainTerms, fc.nat(), fc.nat({ max: 400 }), (start, term, at, days) => {
        const plain = endOfTerm(start, term).date;
        const from = start.add({ days: 1 + (at % start.until(plain).days) });
        const moved = endOfTerm(start, term, { suspensions: [suspended(from, days)] }).date;
        expect(moved && plain.until(moved).days).toBe(days);
      }),
    );
  });

  it('every week holds two working days, so that Atw 2 only looks at days', () => {
    fc.assert(
      fc.property(dates, (start) => {
        const week = Array.from({ length: 7 }, (_, place) => start.add({ days: place + 1 }));
        const working = week.filter((day) => !isClosedDay(day).closed);
        expect(working.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 1000 },
    );
  });

  it('the Atw only ever lengthens a term', () => {
    fc.assert(
      fc.property(dates, terms, (start, term) => {
        const under = endOfTerm(start, { ...term, atwApplies: true }).date;
        const outside = endOfTerm(start, { ...term, atwApplies: false }).date;
        expect(Temporal.PlainDate.compare(under, outside)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('every derivation starts at the start and ends at the date', () => {
    fc.assert(
      fc.property(dates, terms, (start, term) => {
        const { date, derivation } = endOfTerm(start, term);
        expect(derivation.at(0)?.date).toBe(start.toString());
        expect(derivation.at(-1)?.date).toBe(date.toString());
      }),
    );
  });
});
