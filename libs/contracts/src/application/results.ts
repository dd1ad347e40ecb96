import { z } from 'zod';
import { Cents, Instant, LocalDate, Reason, Text } from '../text.js';

/** One payment of an award, as far as it is. */
export const PaymentView = z
  .object({
    number: z.int(),
    ground: Text,
    amountCents: Cents,
    dueOn: LocalDate.nullable(),
    /** What that day is, as the award says: its term of payment runs from it, or ends on it. */
    dayIs: z.enum(['from', 'by']),
    article: z.string(),
    status: z.enum(['planned', 'ordered', 'paid', 'dropped']),
  })
  .meta({ id: 'PaymentView' });

/** What was due by the plan above what a decision leaves; whether it was paid, nobody here knows. */
export const PlanExcess = z
  .object({
    after: z.enum(['determination', 'lowering', 'withdrawal']),
    dueCents: Cents,
    standsCents: Cents,
    excessCents: Cents,
    /** On what it can be recovered by a decision of its own; null outside the Awb. */
    article: z.string().nullable(),
  })
  .meta({ id: 'PlanExcess' });

const DeterminationOutcome = z.enum(['as-awarded', 'lower', 'nil']);

/** What is intended and why, as the letter of the intention says it: while somebody is heard (Awb 4:8). */
export const IntendedView = z
  .object({
    /** The procedure beside the main one that it belongs to; null for the main one. */
    procedure: z.string().nullable(),
    letterId: z.uuid(),
    sentAt: Instant,
    /** What is left by it; null where no amount is at stake. */
    amountCents: Cents.nullable(),
    said: z.array(Text),
    /** The reasons in the words of the officer. */
    words: z.array(z.string()),
  })
  .meta({ id: 'IntendedView' });
export type IntendedView = z.output<typeof IntendedView>;

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
    /** Whether it was determined at once: no award came before it. */
    isAtOnce: z.boolean(),
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
