import { describe, expect, it } from '@jest/globals';
import { PAYMENT_TERM } from '../../payments/index.js';
import { endOfTerm, type Term } from '../../term/index.js';
import { lastDayOfObjection, paymentTermOf } from './terms-of.js';

describe('terms of a scheme', () => {
  const promise: Term = { unit: 'weeks', amount: 6, atwApplies: false, article: 'call' };

  it('pays a gift within the promise of its sponsor, and everything else within Awb 4:87', () => {
    expect(paymentTermOf({ terms: { payment: promise } })).toBe(promise);
    expect(paymentTermOf({ terms: {} })).toBe(PAYMENT_TERM);
  });

  it('does not move the day of a promise for Whit Monday, as the law does', () => {
    const determinedOn = Temporal.PlainDate.from('2016-04-04');
    const end = (terms: Record<string, Term>) =>
      endOfTerm(determinedOn, paymentTermOf({ terms })).date.toString();
    expect(end({ payment: promise })).toBe('2016-05-16');
    expect(end({})).toBe('2016-05-17');
  });

  it('lets people object for six weeks, or for as long as the scheme says', () => {
    const longer: Term = { unit: 'weeks', amount: 12, atwApplies: true, article: 'art. 1' };
    expect(lastDayOfObjection({ terms: {} }, '2027-05-21')).toBe('2027-07-02');
    expect(lastDayOfObjection({ terms: { objection: longer } }, '2027-05-21')).toBe('2027-08-13');
  });
});
