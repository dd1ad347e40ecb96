import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import type { Field } from '../form/index.js';
import { isRefusal } from '../refusal.js';
import { determineWithoutAccount } from './without-account.js';

const AWARD = { awardedCents: cents(100_000_00), paidCents: cents(40_000_00) };
const both = (text: string) => ({ nl: text, en: text });
const ASKED: readonly Field[] = [
  { kind: 'money', name: 'guess', label: both('Bedrag'), means: 'amount-without-account' },
  {
    kind: 'long-text',
    name: 'why',
    label: both('Waarom'),
    maximumWords: 300,
    means: 'weighing-without-account',
  },
];
const WEIGHING = 'U liet na de aanmaning niets horen; het project is voor de helft gezien.';

describe('a determination without an account (Awb 4:44(4), 4:46(2)(b), 4:47(b))', () => {
  it.each([
    ['half', 50_000_00, 'lower', 10_000_00, 0],
    ['nil', 0, 'nil', 0, 40_000_00],
    ['as awarded, which the law allows as well', 100_000_00, 'as-awarded', 60_000_00, 0],
    ['more than the award is never determined', 150_000_00, 'as-awarded', 60_000_00, 0],
  ])('%s', (_name, amount, outcome, payableCents, recoverableCents) => {
    const recorded = { guess: amount, why: WEIGHING };
    expect(determineWithoutAccount(AWARD, ASKED, recorded)).toMatchObject({
      determinedCents: Math.min(amount, AWARD.awardedCents),
      outcome,
      payableCents,
      recoverableCents,
    });
  });

  it('says that nothing came in, what was weighed and by which article', () => {
    const recorded = { guess: 50_000_00, why: ` ${WEIGHING}\n` };
    const determination = determineWithoutAccount(AWARD, ASKED, recorded);
    if (isRefusal(determination)) throw new Error('refused');
    const [reason] = determination.reasons;
    expect(reason?.article).toBe('Awb 4:44(4), 4:46(2)(b), 4:47(b)');
    expect(reason?.text.nl.endsWith(`€\u00a050.000. ${WEIGHING}`)).toBe(true);
  });

  it('does not say that it is lower where it is as awarded', () => {
    const recorded = { guess: 100_000_00, why: WEIGHING };
    const determination = determineWithoutAccount(AWARD, ASKED, recorded);
    if (isRefusal(determination)) throw new Error('refused');
    expect(determination.reasons[0]).toMatchObject({ article: 'Awb 4:44(4), 4:46(1), 4:47(b)' });
    expect(determination.reasons[0]?.text.nl).not.toContain('lager');
  });

  it.each([{}, { guess: 5 }, { why: WEIGHING }])(
    'is refused while an amount or its reasons are missing: %j',
    (recorded) => {
      expect(isRefusal(determineWithoutAccount(AWARD, ASKED, recorded))).toBe(true);
    },
  );
});
