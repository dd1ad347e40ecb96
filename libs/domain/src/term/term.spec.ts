import { describe, expect, it } from '@jest/globals';
import { endOfTerm } from './end-of-term.js';
import { isTooLongForAtw, type Term, type TermUnit } from './term.js';

describe('a term too long for the Algemene termijnenwet (art. 4(a))', () => {
  it.each<[number, TermUnit, boolean]>([
    [90, 'days', false],
    [91, 'days', true],
    [12, 'weeks', false],
    [13, 'weeks', true],
    [3, 'months', false],
    [4, 'months', true],
    [0, 'years', false],
    [1, 'years', true],
    [200, 'working-days', false],
  ])('%d %s: %p', (amount, unit, expected) => {
    expect(isTooLongForAtw({ amount, unit })).toBe(expected);
  });
});

it('working days that stood still end on a working day all the same', () => {
  const start = Temporal.PlainDate.from('2027-02-01');
  const repair: Term = { unit: 'working-days', amount: 10, atwApplies: true, article: 'test 1' };
  const suspension = {
    from: start.add({ days: 1 }),
    until: start.add({ days: 6 }),
    ground: { nl: 'ziekte', en: 'illness' },
    article: 'test 2',
  };
  // Monday 15 February and five days is Saturday 20.
  const { date } = endOfTerm(start, repair, { suspensions: [suspension] });
  expect(date?.toString()).toBe('2027-02-22');
});
