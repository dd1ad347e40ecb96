import { describe, expect, it } from '@jest/globals';
import { startOfBackwardTerm } from './start-of-backward-term.js';
import type { Term, TermUnit } from './term.js';

const on = (date: string) => Temporal.PlainDate.from(date);

function term(amount: number, unit: TermUnit, atwApplies = true): Term {
  return { unit, amount, atwApplies, article: 'Awb 7:4' };
}

describe('a term counted back', () => {
  it.each([
    ['ten days before a hearing', '2027-01-20', term(10, 'days'), '2027-01-10'],
    ['two weeks onto Christmas Day', '2027-01-08', term(2, 'weeks'), '2026-12-25'],
    ['five working days around New Year', '2027-01-05', term(5, 'working-days'), '2026-12-28'],
    ['three days hold two working days', '2026-12-28', term(3, 'days'), '2026-12-23'],
    ['outside the Atw they need not', '2026-12-28', term(3, 'days', false), '2026-12-25'],
    ['two days need not', '2026-12-28', term(2, 'days'), '2026-12-26'],
  ])('%s', (_name, event, length, start) => {
    expect(startOfBackwardTerm(on(event), length).date.toString()).toBe(start);
  });

  it('stays on a Sunday and says so', () => {
    const { derivation } = startOfBackwardTerm(on('2027-01-20'), term(10, 'days'));
    expect(derivation).toEqual([
      expect.objectContaining({ date: '2027-01-20' }),
      {
        date: '2027-01-10',
        text: { nl: '- 10 dagen', en: '- 10 days' },
        article: 'Awb 7:4',
      },
      {
        date: '2027-01-10',
        text: {
          nl: 'valt op een zondag en blijft staan: er wordt teruggerekend',
          en: 'falls on a Sunday and stays: it is counted back',
        },
        article: 'Atw 1(2)',
      },
    ]);
  });

  it('names a year whose royal-decree days are unknown', () => {
    const { derivation } = startOfBackwardTerm(on('2029-05-15'), term(5, 'working-days'));
    expect(derivation.at(-1)).toMatchObject({ article: 'Atw 3(3)' });
  });
});
