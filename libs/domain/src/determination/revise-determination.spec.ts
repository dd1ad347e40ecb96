import { describe, expect, it } from '@jest/globals';
import type { Answers, Field } from '../form/index.js';
import { cents } from '../money/index.js';
import { isRefusal } from '../refusal.js';
import { reviseDetermination } from './revise-determination.js';

const determined = {
  determinedCents: cents(190_000),
  awardedCents: cents(250_000),
  paidCents: cents(250_000),
};

function revised(recorded: Answers) {
  const result = reviseDetermination(determined, ASKED, recorded);
  if (isRefusal(result)) return result.reasons.map(({ code }) => code);
  const { determinedCents, outcome, recoverableCents, reasons } = result;
  return [determinedCents, outcome, recoverableCents, reasons.map(({ article }) => article)];
}

const ASKED: readonly Field[] = [
  {
    kind: 'money',
    name: 'leftOver',
    label: { nl: 'Rest', en: 'Rest' },
    means: 'revised-amount',
  },
];

describe('a determination that is revised (Awb 4:49)', () => {
  it.each<[string, Answers, unknown[]]>([
    ['a part was never spent', { leftOver: 100_000 }, [100_000, 'lower', 150_000]],
    ['the course was never followed', { leftOver: 0 }, [0, 'nil', 250_000]],
  ])('%s', (_name, recorded, expected) => {
    expect(revised(recorded)).toEqual([...expected, ['Awb 4:49(1)']]);
  });

  it.each<[string, Answers, string]>([
    ['the same amount', { leftOver: 190_000 }, 'revised-amount-not-lower'],
    ['a higher amount', { leftOver: 190_001 }, 'revised-amount-not-lower'],
    ['no amount', {}, 'revised-amount-missing'],
  ])('is refused for %s', (_name, recorded, code) => {
    expect(revised(recorded)).toEqual([code]);
  });
});
