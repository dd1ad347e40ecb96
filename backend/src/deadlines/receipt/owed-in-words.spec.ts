import { describe, expect, it } from '@jest/globals';
import { findScheme } from '@tranche/schemes';
import { owedInWords } from './owed-in-words.js';

const RIF = findScheme('rif', '2024');
const TODAY = '2027-06-01';

const term = (kind: string, dueOn: string | null) => ({ kind, dueOn });
const DUTY = 'duty:account:1';

const daysOf = (...owed: ReturnType<typeof term>[]) => owedInWords(RIF, owed, TODAY)?.days.en;

describe('what is owed again', () => {
  it('is named as the letter that asked it names it', () => {
    const owed = [term('account', '2027-06-09'), term(DUTY, '2027-05-01')];
    expect(owedInWords(RIF, owed, TODAY)?.duty.nl).toMatch(/^Verantwoord de subsidie/u);
    expect(owedInWords(RIF, owed.slice(0, 1), TODAY)?.duty.nl).toBe('Verantwoording insturen');
  });

  it('is nothing where no day binds the applicant', () => {
    expect(owedInWords(RIF, [], TODAY)).toBeNull();
    expect(owedInWords(RIF, [term('without-account', '2027-06-09')], TODAY)).toBeNull();
  });

  it('names the first day that is still to come, for the mail', () => {
    const owed = [term('account', '2027-06-09'), term(DUTY, '2027-05-01')];
    expect(owedInWords(RIF, owed, TODAY)?.dueOn).toBe('2027-06-09');
    expect(owedInWords(RIF, [term(DUTY, '2027-05-01')], TODAY)?.dueOn).toBeNull();
    expect(owedInWords(RIF, [term(DUTY, TODAY)], TODAY)?.dueOn).toBe(TODAY);
  });

  it.each([
    ['today as well', [term(DUTY, TODAY)], 'The last day for it is 1 June 2027.'],
    ['a day that is over', [term(DUTY, '2027-05-31')], 'The last day for it was 31 May 2027.'],
    [
      'the latest of those that are over',
      [term(DUTY, '2027-05-01'), term('account', '2027-05-31')],
      'The last day for it was 31 May 2027.',
    ],
    [
      'once, for a duty and the term beside it',
      [term('account', '2027-06-09'), term(DUTY, '2027-06-09')],
      'The last day for it is 9 June 2027.',
    ],
    [
      'every term that runs, the first day first, and none that is over',
      [
        term(DUTY, '2027-05-01'),
        term('without-account-views', '2027-06-20'),
        term('account', '2027-06-09'),
      ],
      'The term “Send the account” runs again, up to and including 9 June 2027. The term “Give views” runs again, up to and including 20 June 2027.',
    ],
    ['that no day is known yet', [term(DUTY, null)], 'You still hear the last day for it.'],
  ])('is told with %s', (_name, owed, days) => {
    expect(daysOf(...owed)).toBe(days);
  });
});
