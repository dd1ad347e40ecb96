import { z } from 'zod';
import { Answers, Field } from './form.js';
import { LotPromise } from './draws.js';
import {
  Cents,
  Code,
  Instant,
  Line,
  LocalDate,
  printed,
  SentCents,
  SentInstant,
  Text,
  Told,
  Unit,
} from './text.js';

export const TranchePath = z.object({ tranche: Code });

export const BudgetLine = z
  .object({
    code: z.string(),
    name: Text,
    ceilingCents: Cents,
    committedCents: Cents,
    /** Unspent money of the window before, and what went on to the next one. */
    rolledInCents: Cents,
    rolledOutCents: Cents,
    freeCents: Cents,
  })
  .meta({ id: 'BudgetLine' });

export const Amendment = z
  .object({
    id: z.uuid(),
    kind: z.enum(['window', 'ceiling']),
    before: z.string(),
    after: z.string(),
    publicationReference: z.string(),
    byName: z.string(),
    at: Instant,
  })
  .meta({ id: 'Amendment' });

export const TrancheSummary = z
  .object({
    code: z.string(),
    scheme: z.string(),
    version: z.string(),
    /** Scheme and version as people call them. */
    schemeName: Text,
    versionTitle: Text,
    /** Null where the scheme needs none: no money is divided. */
    programme: z.string().nullable(),
    name: Text,
    opensAt: Instant,
    closesAt: Instant,
    standing: z.enum(['announced', 'open', 'closed']),
    applications: z.int(),
    submitted: z.int(),
    awarded: z.int(),
    /** What its ceilings count; null where nothing is divided that runs out. */
    unit: Unit.nullable(),
    ceilingCents: Cents,
    committedCents: Cents,
    requestedCents: Cents,
  })
  .meta({ id: 'TrancheSummary' });

export const TrancheList = z.object({ items: z.array(TrancheSummary) }).meta({ id: 'TrancheList' });
export type TrancheList = z.output<typeof TrancheList>;

export const TrancheDetail = TrancheSummary.extend({
  programmeName: Text.nullable(),
  budgetLines: z.array(BudgetLine),
  amendments: z.array(Amendment),
  byState: z.array(
    z.object({
      state: z.string(),
      label: Text,
      count: z.int(),
      /** Of these, how many were never sent in: no list of the office has them. */
      unsent: z.int(),
    }),
  ),
  allocation: z
    .object({ id: z.uuid(), status: z.enum(['proposed', 'decided']), at: Instant })
    .nullable(),
  assessmentDueOn: LocalDate.nullable(),
  rollOverFrom: z.string().nullable(),
  publicationReference: z.string(),
  /** What the officer set, beside the questions of the scheme that ask for it. */
  parameters: Answers,
  parameterFields: z.array(Field),
  /** What fixes the lot of every round, the first one first, and when each was laid down. */
  lotPromises: z.array(LotPromise),
}).meta({ id: 'TrancheDetail' });

export type TrancheDetail = z.output<typeof TrancheDetail>;

/**
 * A tranche as it would be once it is opened or amended, asked before it binds; nothing of it has
 * happened. The lot is laid down only then.
 */
export const TranchePreview = z
  .object({
    tranche: TrancheDetail.omit({ lotPromises: true }),
    /** What applicants are told of what the tranche sets. */
    told: z.array(Told),
    /** Its window has begun: a ceiling is made known before that (Awb 4:27). Said where it is opened. */
    beganBefore: z.boolean(),
    /** What it sets beside, for the office alone. */
    untold: z.array(Told),
    /** What the programme above it has left for ceilings of other tranches; null without one. */
    programme: z
      .object({
        name: Text,
        unit: Unit,
        leftCents: Cents,
        /** Of which schemes its other tranches are, where none of them is of this one. */
        othersAreOf: z.array(Text),
      })
      .nullable(),
    /** What it does, and does not do, to applications that were divided already. */
    does: z.array(Text),
  })
  .meta({ id: 'TranchePreview' });

export type TranchePreview = z.output<typeof TranchePreview>;

/** An officer opens a tranche under a version of a scheme. */
export const CreateTranche = z
  .strictObject({
    code: Code,
    scheme: Code,
    version: z.string().max(40),
    /** Above every tranche that divides money; above places where there are places in all. */
    programme: Code.optional(),
    name: z.strictObject({ nl: printed(Line.min(3).max(120)), en: printed(Line.min(3).max(120)) }),
    opensAt: SentInstant,
    closesAt: SentInstant,
    budgetLines: z
      .array(
        z.strictObject({
          code: Code,
          name: z.strictObject({
            nl: printed(Line.min(2).max(120)),
            en: printed(Line.min(2).max(120)),
          }),
          ceilingCents: SentCents,
        }),
      )
      .max(10),
    publicationReference: printed(Line.min(3).max(120)),
    /** What the scheme leaves to the tranche; what is left out gets its preset. */
    parameters: Answers.optional(),
    /** The tranche of the same programme whose unspent money is added to this one. */
    rollOverFrom: Code.optional(),
  })
  .meta({ id: 'CreateTranche' });

export type CreateTranche = z.output<typeof CreateTranche>;

/** A change while the tranche runs, with the place where it was published (Awb 4:27). */
export const AmendTranche = z
  .strictObject({
    /** How many amendments there were on the page that this one was made from. */
    seen: z.int().nonnegative(),
    closesAt: SentInstant.optional(),
    budgetLine: z.strictObject({ code: Code, ceilingCents: SentCents }).optional(),
    publicationReference: printed(Line.min(3).max(120)),
  })
  .meta({ id: 'AmendTranche' });

export type AmendTranche = z.output<typeof AmendTranche>;

/** An officer records the money, or the places, above the tranches. */
export const CreateProgramme = z
  .strictObject({
    code: Code,
    name: z.strictObject({ nl: printed(Line.min(3).max(120)), en: printed(Line.min(3).max(120)) }),
    note: z
      .strictObject({ nl: printed(Line.min(3).max(1000)), en: printed(Line.min(3).max(1000)) })
      .nullable(),
    totalCents: SentCents,
    /** What it counts: money, unless it says places. */
    unit: Unit.optional(),
  })
  .meta({ id: 'CreateProgramme' });

export type CreateProgramme = z.output<typeof CreateProgramme>;

export const ProgrammePath = z.object({ programme: Code });

/** The programme above the tranches: what was available, awarded and left, per tranche and together. */
export const ProgrammeDetail = z
  .object({
    code: z.string(),
    name: Text,
    note: Text.nullable(),
    unit: Unit,
    totalCents: Cents,
    tranches: z.array(
      z.object({
        code: z.string(),
        name: Text,
        ceilingCents: Cents,
        rolledOverCents: Cents,
        applications: z.int(),
        awarded: z.int(),
        awardedCents: Cents,
        meanCents: Cents.nullable(),
        freeCents: Cents,
      }),
    ),
    /** Sums of what stands in the rows; the mean is of all awards. */
    together: z.object({
      ceilingCents: Cents,
      applications: z.int(),
      awarded: z.int(),
      awardedCents: Cents,
      meanCents: Cents.nullable(),
      freeCents: Cents,
    }),
  })
  .meta({ id: 'ProgrammeDetail' });

export type ProgrammeDetail = z.output<typeof ProgrammeDetail>;

export const ProgrammeList = z
  .object({
    items: z.array(
      z.object({
        code: z.string(),
        name: Text,
        unit: Unit,
        totalCents: Cents,
        /** What no ceiling of a tranche has taken yet. */
        leftCents: Cents,
      }),
    ),
  })
  .meta({ id: 'ProgrammeList' });
export type ProgrammeList = z.output<typeof ProgrammeList>;
