import { z } from 'zod';
import { LetterContent } from './messages.js';
import { Cents, Instant, Reason, Reference, Text, Unit } from './text.js';

/** One place in the ranking, with the reason why it is this place. */
export const RankedApplication = z
  .object({
    reference: z.string(),
    title: z.string(),
    applicantName: z.string(),
    list: z.string(),
    listLabel: Text,
    place: z.int().nullable(),
    /** Points given; null where nobody weighs applications. */
    points: z.string().nullable(),
    /** When it was complete, where that decides the order. */
    completeAt: Instant.nullable(),
    requestedCents: Cents,
    outcome: z.enum(['award', 'reject-quality', 'reject-ceiling']),
    cents: Cents,
    cumulativeCents: Cents,
    reason: Text,
    wasDrawn: z.boolean(),
    /** What to know before a proposal is decided; it stops nothing. */
    warnings: z.array(Reason),
  })
  .meta({ id: 'RankedApplication' });

/** What a category of places got; the number of places as a decimal to read. */
export const AllocatedCategory = z
  .object({
    code: z.string(),
    label: Text,
    places: z.string(),
    availableCents: Cents,
    ratePerPlaceCents: Cents.nullable(),
    awardedCents: Cents,
    leftOverCents: Cents,
  })
  .meta({ id: 'AllocatedCategory' });

/** Which round of a tranche that is divided more than once; the one that counts where left out. */
export const AllocationQuery = z.strictObject({
  round: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
export type AllocationQuery = z.output<typeof AllocationQuery>;

/** The ranking of a tranche under its ceiling: a proposal until it is decided. */
export const AllocationView = z
  .object({
    id: z.uuid().nullable(),
    status: z.enum(['none', 'proposed', 'decided']),
    /** Which round this is; null before there is one. */
    round: z.int().positive().nullable(),
    /** Every round there was, the one that counts last. */
    rounds: z.array(z.int().positive()),
    method: z.string(),
    /** What is divided; null where nothing runs out. */
    unit: Unit.nullable(),
    ceilingCents: Cents,
    awardedCents: Cents,
    freeCents: Cents,
    rankedBy: z.string().nullable(),
    rankedAt: Instant.nullable(),
    /** Who decided it, and when; null while it is a proposal. */
    decidedBy: z.string().nullable(),
    decidedAt: Instant.nullable(),
    seed: z.string().nullable(),
    /** Of the seed of this ranking, or of the one to come while there is none. */
    lotPromise: z.string().nullable(),
    /** Of the seed of the round after this one, where a tranche is decided in rounds. */
    nextLotPromise: z.string().nullable(),
    items: z.array(RankedApplication),
    /** What the committee puts in order; empty where something else decides the order. */
    toOrder: z.array(z.object({ reference: z.string(), title: z.string() })),
    /** Per category of places: how many were realised and what a full one gets. */
    categories: z.array(AllocatedCategory),
    canRank: z.boolean(),
    canDecide: z.boolean(),
    whyNot: z.array(Reason),
  })
  .meta({ id: 'AllocationView' });
export type AllocationView = z.output<typeof AllocationView>;

export const RankTranche = z
  .strictObject({
    /** Committee order for versions that rank by it; ignored by the others. */
    order: z.array(z.string()).max(5000).optional(),
  })
  .meta({ id: 'RankTranche' });
export type RankTranche = z.output<typeof RankTranche>;

/** The decision maker decides a whole ranking; `allocation` guards against a stale view. */
export const DecideTranche = z.strictObject({ allocation: z.uuid() }).meta({ id: 'DecideTranche' });
export type DecideTranche = z.output<typeof DecideTranche>;

/** Which of the letters of such a decision is to be read before it is taken. */
export const PreviewDecision = z
  .strictObject({ allocation: z.uuid(), reference: Reference })
  .meta({ id: 'PreviewDecision' });
export type PreviewDecision = z.output<typeof PreviewDecision>;

/** What one applicant would be told; nothing of it has happened. */
export const DecisionPreview = z
  .object({
    outcome: z.enum(['award', 'reject-quality', 'reject-ceiling']),
    letters: z.array(LetterContent),
  })
  .meta({ id: 'DecisionPreview' });
export type DecisionPreview = z.output<typeof DecisionPreview>;

export const DecisionResult = z
  .object({ awarded: z.int(), rejected: z.int(), awardedCents: Cents, freeCents: Cents })
  .meta({ id: 'DecisionResult' });
export type DecisionResult = z.output<typeof DecisionResult>;
