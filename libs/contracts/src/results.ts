import { z } from 'zod';
import { Cents, Instant, LocalDate, Reason, Text } from './text.js';

/** One payment of an award, as far as it is. */
export const PaymentView = z
  .object({
    number: z.int(),
    ground: Text,
    amountCents: Cents,
    dueOn: LocalDate.nullable(),
    article: z.string(),
    status: z.enum(['planned', 'ordered', 'paid', 'dropped']),
  })
  .meta({ id: 'PaymentView' });

/** The final amount and what it means. */
export const DeterminationView = z
  .object({
    determinedCents: Cents,
    awardedCents: Cents,
    paidCents: Cents,
    payableCents: Cents,
    recoverableCents: Cents,
    outcome: z.enum(['as-awarded', 'lower', 'nil']),
    reasons: z.array(Reason),
    at: Instant,
  })
  .meta({ id: 'DeterminationView' });

/** A permission that was granted: for whom, where, for which course, how many hours, how long. */
export const PermissionView = z
  .object({
    holder: z.string(),
    employer: z.string(),
    course: z.string(),
    hoursPerWeek: z.int(),
    startsOn: LocalDate,
    endsOn: LocalDate,
  })
  .meta({ id: 'PermissionView' });
