import { describe, expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import {
  determined,
  ictGrant,
  missing,
  summary,
  voucher,
  type Case,
} from '../determination-rules.fixture.js';

describe('as awarded if done', () => {
  it.each<[string, Case, number, string, string]>([
    [
      'done for the awarded amount',
      { awarded: 2_500, isDone: true, cost: 2_500 },
      2_500,
      'as-awarded',
      'done',
    ],
    [
      'done for more: the rest is self-paid',
      { awarded: 2_500, isDone: true, cost: 3_100 },
      2_500,
      'as-awarded',
      'done',
    ],
    [
      'a cent cheaper',
      { awarded: 2_500, isDone: true, cost: 2_499.99 },
      2_499.99,
      'lower',
      'cost-was-lower',
    ],
    [
      'a course of € 1,900',
      { awarded: 2_500, isDone: true, cost: 1_900 },
      1_900,
      'lower',
      'cost-was-lower',
    ],
    ['done for free', { awarded: 2_500, isDone: true, cost: 0 }, 0, 'nil', 'cost-was-lower'],
    [
      'not done, whatever it cost',
      { awarded: 2_500, isDone: false, cost: 2_500 },
      0,
      'nil',
      'not-done',
    ],
    ['not done, cost unknown', { awarded: 2_500, isDone: false }, 0, 'nil', 'not-done'],
  ])('voucher: %s', (_name, each, amount, outcome, reason) => {
    expect(summary(determined(voucher, each))).toEqual([amount, outcome, [reason]]);
  });

  it('not done through illness: what the officer finds right, with the reasons (Awb 4:46(2))', () => {
    const weighed = { amountCents: cents(99_000), reasons: 'U werd ziek na de helft.' };
    const determination = determined(voucher, {
      awarded: 1_980,
      paid: 1_980,
      isDone: false,
      weighed,
    });
    expect(summary(determination)).toEqual([990, 'lower', ['weighed']]);
    expect(determination.recoverableCents).toBe(99_000);
    expect(determination.reasons[0]?.text.nl).toContain('€\u00a0990. U werd ziek na de helft.');
    const generous = { ...weighed, amountCents: cents(300_000) };
    expect(
      determined(voucher, { awarded: 1_980, isDone: false, weighed: generous }).determinedCents,
    ).toBe(198_000);
  });

  it('not done, weighed at more than it cost: no more than the cost, and it says which of the two decided', () => {
    const weighed = { amountCents: cents(99_000), reasons: 'U werd ziek na de helft.' };
    const at = (cost: number) =>
      summary(determined(voucher, { awarded: 1_980, isDone: false, cost, weighed }));
    expect(at(500)).toEqual([500, 'lower', ['cost-was-lower', 'less-than-weighed']]);
    expect(at(990)).toEqual([990, 'lower', ['weighed']]);
    expect(
      summary(determined(ictGrant, { awarded: 2_500, isDone: false, cost: 10, weighed })),
    ).toEqual([990, 'lower', ['weighed']]);
  });

  it('what was done is not weighed, whatever was recorded about it', () => {
    const weighed = { amountCents: cents(99_000), reasons: 'U werd ziek na de helft.' };
    const done = determined(voucher, { awarded: 1_980, isDone: true, cost: 1_980, weighed });
    expect(summary(done)).toEqual([1_980, 'as-awarded', ['done']]);
  });

  it('a voucher that was paid and not used is recovered whole', () => {
    const { payableCents, recoverableCents } = determined(voucher, {
      awarded: 2_500,
      paid: 2_500,
      isDone: false,
    });
    expect([payableCents, recoverableCents]).toEqual([0, 250_000]);
  });

  it('a student grant with a free purpose needs no cost', () => {
    const grant = determined(ictGrant, { awarded: 2_500, isDone: true, cost: 10 });
    expect(summary(grant)).toEqual([2_500, 'as-awarded', ['done']]);
  });

  it('cites the article of the scheme, also where there is no Awb', () => {
    const articles = [true, false].map(
      (isDone) => determined(ictGrant, { awarded: 2_500, isDone }).reasons[0]?.article,
    );
    expect(articles).toEqual(['art. 4', 'art. 6']);
  });

  it('names everything that is missing at once', () => {
    expect(missing(voucher, { awarded: 2_500 })).toEqual([
      'is-done-missing',
      'realised-cost-missing',
    ]);
    expect(missing(voucher, { awarded: 2_500, isDone: true })).toEqual(['realised-cost-missing']);
    expect(missing(voucher, { awarded: 2_500, cost: 1_900 })).toEqual(['is-done-missing']);
    expect(missing(ictGrant, { awarded: 2_500 })).toEqual(['is-done-missing']);
  });
});
