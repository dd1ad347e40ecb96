import { z } from 'zod';
import { AuthorityContact } from '../authority.js';
import { Deadline } from './deadlines.js';
import { SectionPart } from '../form.js';
import { OwnOrganisation } from '../session.js';
import {
  DeterminationView,
  IntendedView,
  PaymentView,
  PlanExcess,
  PermissionView,
  ProposedDetermination,
} from './results.js';
import {
  Cents,
  Code,
  Instant,
  Line,
  LocalDate,
  printed,
  Reference,
  SearchWords,
  Text,
  Told,
  Unit,
} from '../text.js';
import { ReceiptMark } from './submissions.js';
import { SupplementView } from './supplements.js';
import { AvailableTransition, ProcedureView, Said, StateLabel, WaitsFor } from './transitions.js';

export const ApplicationPath = z.object({ reference: Reference });

/** One of its proofs of receipt, by the number of the event that brought it in. */
export const ReceiptPath = ApplicationPath.extend({
  number: z.coerce.number().int().positive().max(2_147_483_647),
});

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
    /** An earlier application of the same applicant and scheme: what of it fits is the start. */
    from: Reference.optional(),
  })
  .meta({ id: 'StartApplication' });
export type StartApplication = z.output<typeof StartApplication>;

export const ApplicationSummary = z
  .object({
    reference: z.string(),
    title: z.string(),
    /** What it is called to a reader: its own title, or the name of the scheme for one without. */
    name: Text,
    scheme: z.string(),
    version: z.string(),
    tranche: z.string(),
    trancheName: Text,
    variant: z.string(),
    /** The organisation or the person that applies. */
    applicantName: z.string(),
    /** Those of the reader that take part in it; in her own list alone. */
    organisations: z.array(OwnOrganisation).exactOptional(),
    state: StateLabel,
    /** What runs beside its main procedure, each with the state it is in there. */
    running: z.array(z.object({ name: z.string(), label: Text, state: StateLabel })),
    /** Everybody whose turn it is, in whichever procedure; empty when it waits for nobody. */
    turns: z.array(WaitsFor),
    /** What its amounts count; null where nothing is divided that runs out. */
    unit: Unit.nullable(),
    requestedCents: Cents,
    awardedCents: Cents.nullable(),
    /** How much of the award the scheme adds for overhead to what was asked; absent where it adds none. */
    overheadCents: Cents.exactOptional(),
    /** The final amount: in place of what was awarded, and where no award came before it. */
    determinedCents: Cents.nullable(),
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
        /** The document that was found wanting, by its kind and file; null when it is about the whole part. */
        named: Text.nullable(),
        /** Something was changed or replaced since. */
        isAnswered: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'TaskView' });

/** An entry of the history, as this reader may see it. */
export const TimelineEntry = z
  .object({
    number: z.int(),
    type: z.string(),
    label: Text,
    stateLabel: Text,
    at: Instant,
    by: Text,
    /** The procedure beside the main one that it belongs to: where that stands is no state of the main one. */
    procedure: z.string().exactOptional(),
    /** What was filled in with it, as far as this reader may know. */
    said: z.array(Said),
  })
  .meta({ id: 'TimelineEntry' });

/** What still lies ahead, as far as the workflow and the law say. */
export const Ahead = z
  .object({ label: Text, dueOn: LocalDate.nullable(), note: Text.nullable() })
  .meta({ id: 'Ahead' });

export const ApplicationView = ApplicationSummary.extend({
  /** Number of the last event: send it back as `seen` with a transition. */
  eventNumber: z.int(),
  viewer: z.enum(['applicant', 'partner', 'counterpart', 'staff', 'assessor']),
  /** What became of the role of who looks, by whom and when; null where it is as she took it. */
  roleChange: Text.nullable(),
  /** Whom one writes to about it. */
  authority: AuthorityContact,
  /** Whether a natural person applies, who gets one question a page. */
  applicantKind: z.enum(['organisation', 'person']),
  /** Name of the offer that this application asks for. */
  offer: z.string().nullable(),
  /** Place in the order of completeness among those not yet decided; null where there is none. */
  place: z.int().nullable(),
  /** Number in a lot, told to the applicant alone. */
  ticket: z.string().nullable(),
  payments: z.array(PaymentView),
  /** What was due by the plan above what stands; null where nothing is. */
  planExcess: PlanExcess.nullable(),
  determination: DeterminationView.nullable(),
  /** For the office, between the account and the final determination; null otherwise. */
  proposal: ProposedDetermination.nullable(),
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
  /** What runs and ran beside the main procedure. */
  procedures: z.array(ProcedureView),
  timeline: z.array(TimelineEntry),
  ahead: z.array(Ahead),
  transitions: z.array(AvailableTransition),
  /** For the office: who else takes which step, and which are taken for the whole tranche at once. */
  others: z
    .array(z.object({ step: Text, by: z.array(Text), isWholeTranche: z.boolean() }))
    .exactOptional(),
  /** How what was asked for was counted, as it was sent; empty where nothing is counted. */
  calculation: z.array(Told),
  /** With the places it names in the words of each language; what the officer wrote stays as written. */
  /** Present where the draft can still become another kind of application. */
  canBeOther: z.literal(true).exactOptional(),
  supplementRequest: Text.nullable(),
  /** What waiting with the supplement costs, such as a place in the queue; null where it costs nothing. */
  supplementCosts: Text.nullable(),
  /** For who applies while it is awaited; for both once it came in, until something is decided on it. */
  supplement: SupplementView.nullable(),
  /** Every proof of receipt, from the first; empty until it is sent. */
  receipts: z.array(ReceiptMark),
  letters: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      subject: z.string(),
      sentAt: Instant,
      /** What is still open against what it decides, until the day it names. */
      remedy: z.object({ kind: z.enum(['objection', 'appeal']), until: LocalDate }).nullable(),
      /** Whether something was decided by it, also once nothing is open against it any more. */
      decides: z.boolean(),
    }),
  ),
  /** For who applies: what is intended, until it is decided. */
  intended: z.array(IntendedView),
  /** Letters that are being made and follow within moments. */
  lettersComing: z.int(),
  /** Why it was rejected, as the decision says; empty where it was not. */
  rejectionReasons: z.array(Text),
  /** What the receiver of an award keeps to all the time, beside the duties that have a day. */
  standingDuties: z.array(z.object({ text: Text, when: Text, article: z.string() })),
}).meta({ id: 'ApplicationView' });
export type ApplicationView = z.output<typeof ApplicationView>;
