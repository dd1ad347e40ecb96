import { assertNever } from '../assert-never.js';
import type { Cents } from '../money/index.js';
import { advancesOf } from './advance-schedule.js';
import { endOfTerm } from '../term/index.js';
import type { Text } from '../text.js';
import { halfYearlyPayments } from './half-yearly-payments.js';
import { paymentsInParts } from './payments-in-parts.js';
import type { AtOncePlan, PaymentPlan, QuarterlyPlan } from './payment-plan.js';
import type { PaymentPeriod, PlannedPayment } from './planned-payment.js';
import { requireProject } from './require-project.js';

/**
 * The payments of an award before its final determination, in order and to the cent.
 *
 * @param awardCents the amount of the award
 * @returns nothing where everything is paid at the determination, or no advance was asked for
 * @throws RangeError for a negative award, parts that do not make a whole, or a plan over a project
 * where there is none
 * @example plannedPayments({ kind: 'at-once', article, term: PAYMENT_TERM }, cents(2_500_00), period)
 * // [{ number: 1, amountCents: 250000, dueOn: six weeks after the award, … }]
 */
export function plannedPayments(
  plan: PaymentPlan,
  awardCents: Cents,
  period: PaymentPeriod,
): readonly PlannedPayment[] {
  if (awardCents < 0) throw new RangeError('A negative award cannot be paid');
  switch (plan.kind) {
    case 'quarterly':
      return quarterlyPayments(plan, awardCents, period);
    case 'at-once':
      return [wholePayment(plan, awardCents, period)];
    case 'parts':
      return paymentsInParts(plan, awardCents, period.awardedOn);
    case 'half-yearly-up-to':
      return period.isAsked === true ? halfYearlyPayments(plan, awardCents, period) : [];
    case 'after-determination':
      return [];
    default:
      return assertNever(plan);
  }
}

function quarterlyPayments(
  { schedule }: QuarterlyPlan,
  awardCents: Cents,
  period: PaymentPeriod,
): readonly PlannedPayment[] {
  const over = { ...requireProject(period), awardedOn: period.awardedOn };
  return advancesOf(schedule, awardCents, over).map((advance) => ({
    ...advance,
    ground: QUARTERLY_ADVANCE,
    article: schedule.article,
    awaits: null,
  }));
}

function wholePayment(plan: AtOncePlan, amountCents: Cents, period: PaymentPeriod): PlannedPayment {
  const awarded = Temporal.PlainDate.from(period.awardedOn);
  return {
    number: 1,
    ground: WHOLE_AMOUNT,
    amountCents,
    dueOn: endOfTerm(awarded, plan.term).date.toString(),
    article: plan.article,
    awaits: null,
  };
}

const QUARTERLY_ADVANCE: Text = { nl: 'Voorschot per kwartaal', en: 'Quarterly advance' };

const WHOLE_AMOUNT: Text = { nl: 'Het hele bedrag in één keer', en: 'The whole amount at once' };
