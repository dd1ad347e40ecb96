import { allocateByWeight, cents, sum, type Cents } from '../../money/index.js';
import { dueCentsBy, isDueBy, type Payment } from '../due-by-plan.js';
import { changeOf, type PaymentChange } from '../settle.js';

/** When the award was lowered, ISO, and what that does to advances that had not fallen due by then. */
export interface Lowering {
  readonly decidedOn: string;
  readonly advances: 'lowered' | 'stopped';
}

/**
 * The payments after an award was lowered: what was paid, ordered or due stays as it was promised, what
 * is still to come shares the rest as it shared before ("een evenredig deel van het resterende
 * subsidiebedrag", RIF 2024 art. 27(3)), or stops. Above the new
 * maximum nothing is to come; what was due above it is for the determination (Awb 4:57).
 *
 * @throws RangeError for a negative payment
 * @example lowerAdvances(payments, cents(700_000_00), { decidedOn: '2029-08-20', advances: 'lowered' })
 */
export function lowerAdvances(
  payments: readonly Payment[],
  maximumCents: Cents,
  { decidedOn, advances }: Lowering,
): readonly PaymentChange[] {
  if (payments.some(({ amountCents }) => amountCents < 0)) {
    throw new RangeError('A payment is never negative');
  }
  const ahead = payments.filter((each) => !isDueBy(each, decidedOn));
  const room = Math.max(maximumCents - dueCentsBy(payments, decidedOn), 0);
  const shares = shareAmong(ahead, advances === 'stopped' ? 0 : room);
  return shares.flatMap(([payment, amountCents]) => changeOf(payment, amountCents));
}

/** In proportion to what each was, and never more than that. */
function shareAmong(
  ahead: readonly Payment[],
  room: number,
): readonly (readonly [Payment, Cents])[] {
  const planned = ahead.map(({ amountCents }) => amountCents);
  const total = Math.min(room, sum(planned));
  if (total === 0) return ahead.map((each) => [each, cents(0)] as const);
  const amounts = allocateByWeight(cents(total), planned);
  return ahead.map((each, index) => [each, cents(amounts[index] ?? 0)] as const);
}
