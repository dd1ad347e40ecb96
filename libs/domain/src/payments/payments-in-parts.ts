import { assertNever } from '../assert-never.js';
import { portion, subtract, type Cents } from '../money/index.js';
import { endOfTerm } from '../term/index.js';
import type { PartDue, PartsPlan, PaymentPart } from './payment-plan.js';
import type { PlannedPayment } from './planned-payment.js';

/** Pays a whole award in parts: each share rounded down to the cent, the last gets what is left. */
export function paymentsInParts(
  { parts, article }: PartsPlan,
  awardCents: Cents,
  awardedOn: string,
): readonly PlannedPayment[] {
  requireWhole(parts);
  let left = awardCents;
  return parts.map(({ share, ground, due }, index) => {
    const isLast = index === parts.length - 1;
    const amountCents = isLast
      ? left
      : portion(awardCents, share.numerator, share.denominator, 'down');
    left = subtract(left, amountCents);
    return { number: index + 1, ground, amountCents, ...dueOf(due, awardedOn), article };
  });
}

function dueOf(due: PartDue, awardedOn: string): Pick<PlannedPayment, 'dueOn' | 'awaits'> {
  switch (due.kind) {
    case 'at-award': {
      const { date } = endOfTerm(Temporal.PlainDate.from(awardedOn), due.term);
      return { dueOn: date.toString(), awaits: null };
    }
    case 'after':
      return { dueOn: null, awaits: due.awaits };
    default:
      return assertNever(due);
  }
}

/** Shares that make more or less than the whole would hide it in the last part. */
function requireWhole(parts: readonly PaymentPart[]): void {
  if (areWhole(parts)) return;
  throw new RangeError('The parts of a payment plan add up to the whole award');
}

/** Whether the shares of a plan, to the last of them, make one award and no more. */
export function areWhole(parts: readonly Pick<PaymentPart, 'share'>[]): boolean {
  const total = parts.reduce(
    (running, { share }) => ({
      numerator:
        running.numerator * BigInt(share.denominator) +
        BigInt(share.numerator) * running.denominator,
      denominator: running.denominator * BigInt(share.denominator),
    }),
    { numerator: 0n, denominator: 1n },
  );
  return total.numerator === total.denominator;
}
