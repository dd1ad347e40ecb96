import type { Answers } from '../../form/index.js';
import { cents, formatEuro, sum, type Cents } from '../../money/index.js';
import { refuse, type Refusal } from '../../refusal.js';
import { dueCentsBy, type Payment } from '../due-by-plan.js';
import type { PaymentChange } from '../settle.js';
import { lowerAdvances } from './lower-advances.js';

/**
 * The amount of a decision that takes the place of another (Awb 7:11(2)): whole cents, and never more
 * than was asked.
 *
 * @param amount the name of the question in which an officer recorded it
 * @example replacedAward(cents(900_000_00), { amountAfterAll: 850_000_00 }, 'amountAfterAll')
 */
export function replacedAward(
  requestedCents: Cents,
  recorded: Answers,
  amount: string,
): Cents | Refusal {
  const after = recorded[amount];
  if (typeof after !== 'number' || after <= 0) return refuse(MISSING);
  return after <= requestedCents ? cents(after) : refuse(aboveRequest(requestedCents));
}

/** What becomes of the advances: which change, and what is paid on top in one payment. */
export interface Replanned {
  readonly changes: readonly PaymentChange[];
  /** Nothing where the award did not grow. */
  readonly extraCents: Cents;
}

/**
 * The payments after another amount took the place of an award, in the same proportion to it as they
 * were: less is taken from what is still to come, more is paid at once, for the time it was due has
 * passed in part.
 *
 * @param decidedOn ISO
 * @throws RangeError when nothing was awarded before: then there is nothing in proportion to
 */
export function replanAdvances(
  payments: readonly Payment[],
  award: { readonly beforeCents: Cents; readonly afterCents: Cents },
  decidedOn: string,
): Replanned {
  const { beforeCents, afterCents } = award;
  if (beforeCents <= 0) throw new RangeError('Nothing was awarded before');
  const planned = sum(payments.map(({ amountCents }) => amountCents));
  const inProportion = Number((BigInt(planned) * BigInt(afterCents)) / BigInt(beforeCents));
  // Stryker disable next-line EqualityOperator: the same amount leaves every payment as it is, either way
  if (afterCents >= beforeCents) {
    return { changes: [], extraCents: cents(inProportion - planned) };
  }
  const maximum = Math.max(inProportion, Math.min(dueCentsBy(payments, decidedOn), planned));
  return {
    changes: lowerAdvances(payments, cents(maximum), { decidedOn, advances: 'lowered' }),
    extraCents: cents(0),
  };
}

const MISSING = {
  code: 'replaced-amount-missing',
  text: {
    nl: 'Vul in welk bedrag de nieuwe beslissing verleent.',
    en: 'Fill in which amount the new decision awards.',
  },
} as const;

function aboveRequest(requested: Cents) {
  return {
    code: 'replaced-amount-above-request',
    text: {
      nl: `Er kan niet meer worden verleend dan is gevraagd: ${formatEuro(requested, 'nl')}.`,
      en: `No more can be awarded than was asked: ${formatEuro(requested, 'en')}.`,
    },
  };
}
