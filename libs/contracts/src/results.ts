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

const DeterminationOutcome = z.enum(['as-awarded', 'lower', 'nil']);

/** The final amount and what it means. */
export const DeterminationView = z
  .object({
    determinedCents: Cents,
    awardedCents: Cents,
    paidCents: Cents,
    payableCents: Cents,
    recoverableCents: Cents,
    outcome: DeterminationOutcome,
    reasons: z.array(Reason),
    at: Instant,
  })
  .meta({ id: 'DeterminationView' });

/** The final amount that would follow from what is recorded now; nobody has decided on it yet. */
export const ProposedDetermination = z
  .object({
    awardedCents: Cents,
    determinedCents: Cents,
    outcome: DeterminationOutcome,
    /** How it comes to this amount. */
    reasons: z.array(Reason),
    /** Whether the receiver is heard before anything is determined (Awb 4:12(2)(b)). */
    hearsFirst: z.boolean(),
  })
  .meta({ id: 'ProposedDetermination' });

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
