import { allocateByWeight, portion, subtract, type Cents, type Fraction } from '../money/index.js';
import type { Text } from '../text.js';
import type { HalfYearlyPlan } from './payment-plan.js';
import type { PaymentPeriod, PlannedPayment } from './planned-payment.js';
import { requireProject } from './require-project.js';

const MONTHS_PER_TERM = 6;
const TERMS_PER_YEAR = 2;

/**
 * Advances for every half-year of a project: a share at the award, then every six months after it,
 * up to a share of the award; what is above that waits for the determination.
 *
 * The regulation (sector plans 2013 art. 5.3, 2015 art. 4.3) gives the first share, the six months
 * and the maximum, and leaves the steps to the award. Our reading: an advance is paid for the
 * half-year that follows it, so the first is for the first half-year and two years have three more,
 * in equal parts, the cents left over in the earliest. A project of half a year has the first alone.
 */
export function halfYearlyPayments(
  plan: HalfYearlyPlan,
  awardCents: Cents,
  period: PaymentPeriod,
): readonly PlannedPayment[] {
  const { durationYears } = requireProject(period);
  const laterTerms = Math.ceil(durationYears * TERMS_PER_YEAR) - 1;
  const first = shareOf(awardCents, plan.first);
  const later = laterTerms < 1 ? [] : inEqualParts(awardCents, plan, laterTerms);
  const awarded = Temporal.PlainDate.from(period.awardedOn);
  return [first, ...later].map((amountCents, index) => ({
    number: index + 1,
    ground: index === 0 ? AT_AWARD : FOR_HALF_YEAR,
    amountCents,
    dueOn: awarded.add({ months: index * MONTHS_PER_TERM }).toString(),
    article: plan.article,
    awaits: null,
  }));
}

function inEqualParts(award: Cents, { first, upTo }: HalfYearlyPlan, count: number): Cents[] {
  const total = subtract(shareOf(award, upTo), shareOf(award, first));
  return allocateByWeight(
    total,
    Array.from({ length: count }, () => 1),
  );
}

function shareOf(award: Cents, { numerator, denominator }: Fraction): Cents {
  return portion(award, numerator, denominator, 'down');
}

const AT_AWARD: Text = { nl: 'Voorschot bij de verlening', en: 'Advance at the award' };

const FOR_HALF_YEAR: Text = {
  nl: 'Voorschot voor het volgende halfjaar',
  en: 'Advance for the next half-year',
};
