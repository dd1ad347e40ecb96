import { z } from 'zod';
import { Deadline } from './deadlines.js';
import { Answers, Field, SectionPart } from './form.js';
import { LetterContent } from './messages.js';
import {
  Cents,
  Code,
  Instant,
  Line,
  LocalDate,
  printed,
  Reason,
  Reference,
  RunningText,
  SearchWords,
  Text,
} from './text.js';

export const ApplicationPath = z.object({ reference: Reference });

/**
 * Somebody starts a draft: for an organisation, with a title of its own; or as a natural person, for
 * oneself, where the scheme says so. A request names the offer it asks for.
 */
export const StartApplication = z
  .strictObject({
    tranche: Code,
    variant: Code,
    title: printed(Line.min(3).max(120)).optional(),
    organisationId: z.uuid().optional(),
    offer: Reference.optional(),
  })
  .meta({ id: 'StartApplication' });
export type StartApplication = z.output<typeof StartApplication>;

const WaitsFor = z.enum(['applicant', 'counterpart', 'assessors', 'staff', 'nobody']);

export const StateLabel = z
  .object({
    state: z.string(),
    label: Text,
    phase: z.string(),
    /** Whose turn it is. */
    waitsFor: WaitsFor,
  })
  .meta({ id: 'StateLabel' });

export const ApplicationSummary = z
  .object({
    reference: z.string(),
    title: z.string(),
    scheme: z.string(),
    version: z.string(),
    tranche: z.string(),
    trancheName: Text,
    variant: z.string(),
    /** The organisation or the person that applies. */
    applicantName: z.string(),
    state: StateLabel,
    requestedCents: Cents,
    awardedCents: Cents.nullable(),
    submittedAt: Instant.nullable(),
    closesAt: Instant,
    dueOn: LocalDate.nullable(),
    dueKind: Text.nullable(),
    isOverdue: z.boolean(),
    updatedAt: Instant,
    /** Of partners beside the lead applicant; empty outside the lists of the staff. */
    partnerNames: z.array(z.string()),
  })
  .meta({ id: 'ApplicationSummary' });
export type ApplicationSummary = z.output<typeof ApplicationSummary>;

export const ApplicationList = z
  .object({ items: z.array(ApplicationSummary), total: z.int() })
  .meta({ id: 'ApplicationList' });
export type ApplicationList = z.output<typeof ApplicationList>;

export const CaseloadQuery = z.object({
  tranche: Code.optional(),
  state: Code.optional(),
  search: SearchWords.max(100).optional(),
  overdue: z.enum(['true', 'false']).optional(),
  /** Only what is somebody's turn. */
  waitsFor: WaitsFor.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type CaseloadQuery = z.output<typeof CaseloadQuery>;

/** A row of the task list. */
export const TaskView = z
  .object({
    section: z.string(),
    group: z.string(),
    title: Text,
    part: SectionPart,
    /** `optional` is untouched and needs nothing; `incomplete` holds something that is not right. */
    status: z.enum(['not-started', 'optional', 'in-progress', 'done', 'incomplete']),
    problems: z.int(),
    updatedBy: z.string().nullable(),
    updatedAt: Instant.nullable(),
    canEdit: z.boolean(),
    /** What the office asked about it in the supplement that is awaited. */
    asked: z.array(
      z.object({
        words: z.string(),
        /** The document that was found wanting; null when it is about the whole part. */
        fileName: z.string().nullable(),
        /** Something was changed or replaced since. */
        isAnswered: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'TaskView' });

/** What somebody could do now, and if not, why not. */
export const AvailableTransition = z
  .object({
    transition: z.string(),
    label: Text,
    whyNot: z.array(Reason),
    confirm: Text.optional(),
    needsMotivation: z.boolean(),
    /** What must be filled in with it. */
    asks: z.array(Field),
    /** Whether the applicant sends something in by it, which is read once more first. */
    sends: z.boolean(),
    /** Whether it has legal effect: what it does can be read first, at `/previews`. */
    binds: z.boolean(),
    /** Whether it asks for a supplement, so that it may point at parts and documents. */
    points: z.boolean(),
  })
  .meta({ id: 'AvailableTransition' });

/** An entry of the history, as this reader may see it. */
export const TimelineEntry = z
  .object({
    number: z.int(),
    type: z.string(),
    label: Text,
    stateLabel: Text,
    at: Instant,
    by: Text,
    /** What was filled in with it, as far as this reader may know. */
    said: z.array(z.object({ label: Text, text: Text })),
  })
  .meta({ id: 'TimelineEntry' });

/** What still lies ahead, as far as the workflow and the law say. */
export const Ahead = z
  .object({ label: Text, dueOn: LocalDate.nullable(), note: Text.nullable() })
  .meta({ id: 'Ahead' });

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

export const ApplicationView = ApplicationSummary.extend({
  /** Number of the last event: send it back as `seen` with a transition. */
  eventNumber: z.int(),
  viewer: z.enum(['applicant', 'partner', 'counterpart', 'staff', 'assessor']),
  /** Whether a natural person applies, who gets one question a page. */
  applicantKind: z.enum(['organisation', 'person']),
  /** Name of the offer that this application asks for. */
  offer: z.string().nullable(),
  /** Place in the order of completeness among those not yet decided; null where there is none. */
  place: z.int().nullable(),
  /** Number in a lot, told to the applicant alone. */
  ticket: z.string().nullable(),
  payments: z.array(PaymentView),
  determination: DeterminationView.nullable(),
  permission: PermissionView.nullable(),
  budgetCents: Cents,
  groups: z.array(z.object({ name: z.string(), title: Text })),
  tasks: z.array(TaskView),
  partners: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      kindLabel: Text,
      isLead: z.boolean(),
      isYou: z.boolean(),
      hasConfirmed: z.boolean(),
    }),
  ),
  deadlines: z.array(Deadline),
  timeline: z.array(TimelineEntry),
  ahead: z.array(Ahead),
  transitions: z.array(AvailableTransition),
  supplementRequest: z.string().nullable(),
  hasReceipt: z.boolean(),
  letters: z.array(
    z.object({ id: z.uuid(), kind: z.string(), subject: z.string(), sentAt: Instant }),
  ),
}).meta({ id: 'ApplicationView' });
export type ApplicationView = z.output<typeof ApplicationView>;

/** Performs a transition of the workflow; `seen` is the event number the actor was looking at. */
export const TransitionRequest = z
  .strictObject({
    transition: Code,
    seen: z.int().nonnegative(),
    motivation: printed(RunningText.trim().min(1).max(5000)).optional(),
    input: Answers.optional(),
    /** Of a request for a supplement: which parts and documents it is about; only those open again. */
    points: z
      .array(
        z.strictObject({
          section: Code,
          document: z.uuid().optional(),
          words: printed(RunningText.trim().min(1).max(1000)),
        }),
      )
      .max(100)
      .optional(),
  })
  .meta({ id: 'TransitionRequest' });
export type TransitionRequest = z.output<typeof TransitionRequest>;

/** What a transition would do, asked before it binds; nothing of it has happened. */
export const TransitionPreview = z
  .object({
    state: StateLabel,
    letters: z.array(LetterContent),
    /** The final amount that it would fix; null where it fixes none. */
    determination: DeterminationView.nullable(),
    /** Payments that it would plan or change. */
    payments: z.array(PaymentView),
    /** Terms that it would start, change or end. */
    deadlines: z.array(Deadline),
  })
  .meta({ id: 'TransitionPreview' });
export type TransitionPreview = z.output<typeof TransitionPreview>;
