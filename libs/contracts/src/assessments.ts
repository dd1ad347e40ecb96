import { z } from 'zod';
import { DocumentView } from './application/documents.js';
import { AnswerProblem, Answers, SectionDefinition } from './form.js';
import { Code, Instant, LocalDate, Reason, Reference, RunningText, Text } from './text.js';

export const AssignmentPath = z.object({ assignment: z.uuid() });
export const AssignmentDocumentPath = z.object({ assignment: z.uuid(), document: z.uuid() });
export const AssignmentsOfPath = z.object({ reference: Reference });

export const AssignmentOfPath = AssignmentsOfPath.extend({ assignment: z.uuid() });

export const AssignmentStatus = z.enum([
  'invited',
  'declared',
  'conflict',
  'submitted',
  'expired',
  'withdrawn',
]);

const Interests = z.object({
  kind: z.enum(['none', 'personal', 'business']),
  explanation: z.string(),
});

/** A row of the assessor's worklist. */
export const AssignmentSummary = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    title: z.string(),
    /** Its own title, or the name of the scheme for one without. */
    name: Text,
    applicantName: z.string(),
    tranche: z.string(),
    trancheName: Text,
    list: z.string(),
    status: AssignmentStatus,
    dueOn: LocalDate.nullable(),
    isOverdue: z.boolean(),
    scored: z.int(),
    criteria: z.int(),
    submittedAt: Instant.nullable(),
  })
  .meta({ id: 'AssignmentSummary' });
export type AssignmentSummary = z.output<typeof AssignmentSummary>;

export const AssignmentList = z
  .object({ items: z.array(AssignmentSummary), total: z.int() })
  .meta({ id: 'AssignmentList' });
export type AssignmentList = z.output<typeof AssignmentList>;

export const Criterion = z
  .object({
    code: z.string(),
    label: Text,
    question: Text,
    anchors: z.array(z.object({ points: z.int(), text: Text })),
  })
  .meta({ id: 'Criterion' });

export const Score = z
  .strictObject({
    criterion: Code,
    points: z.int().nullable(),
    motivation: z.string().max(5000),
  })
  .meta({ id: 'Score' });

/** The file and the rubric. Empty of content until interests are declared, and after a conflict. */
export const AssignmentView = AssignmentSummary.extend({
  /** Everybody who takes part, to think of before declaring. */
  parties: z.array(
    z.object({ name: z.string(), contact: z.string().nullable(), isLead: z.boolean() }),
  ),
  interests: Interests.nullable(),
  detectedConflicts: z.array(Reason),
  scale: z.object({ minimum: z.int(), maximum: z.int(), sufficientFrom: z.number() }),
  rubric: z.array(Criterion),
  scores: z.array(Score),
  version: z.int(),
  problems: z.array(AnswerProblem),
  file: z
    .object({
      money: z
        .object({
          budgetCents: z.int(),
          requestedCents: z.int(),
          partners: z.array(
            z.object({
              name: z.string(),
              kind: z.string(),
              kindLabel: Text,
              cashCents: z.int(),
              inKindCents: z.int(),
            }),
          ),
        })
        .nullable(),
      sections: z.array(z.object({ definition: SectionDefinition, answers: Answers })),
      documents: z.array(z.object({ label: Text, document: DocumentView })),
    })
    .nullable(),
  /** Scores of the others; empty until one's own are submitted. */
  others: z.array(z.object({ assessor: z.string(), scores: z.array(Score) })),
}).meta({ id: 'AssignmentView' });
export type AssignmentView = z.output<typeof AssignmentView>;

export const DeclareInterests = z
  .strictObject({
    kind: z.enum(['none', 'personal', 'business']),
    explanation: RunningText.trim().max(2000).default(''),
  })
  .meta({ id: 'DeclareInterests' });
export type DeclareInterests = z.output<typeof DeclareInterests>;

export const SaveScores = z.strictObject({ scores: z.array(Score).max(20) }).meta({
  id: 'SaveScores',
});
export type SaveScores = z.output<typeof SaveScores>;

export const SubmitScores = z
  .strictObject({ version: z.int().nonnegative() })
  .meta({ id: 'SubmitScores' });
export type SubmitScores = z.output<typeof SubmitScores>;

export const AssignAssessors = z
  .strictObject({
    personIds: z.array(z.uuid()).min(1).max(10),
    /** Of whom the officer has looked at the signs of an interest, and takes them for none. */
    weighed: z.array(z.uuid()).max(10).optional(),
    seen: z.int().nonnegative(),
  })
  .meta({ id: 'AssignAssessors' });
export type AssignAssessors = z.output<typeof AssignAssessors>;

export const AssignmentReason = z
  .strictObject({ reason: z.string().trim().min(1).max(2000) })
  .meta({ id: 'AssignmentReason' });
export type AssignmentReason = z.output<typeof AssignmentReason>;

/** For the officer: who could assess, who does, how loaded each is, and what stands in the way. */
export const AssessmentPanel = z
  .object({
    required: z.int(),
    /** How many are still to be assigned in the running round, such as after a conflict. */
    stillNeeded: z.int(),
    list: z.string(),
    candidates: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string(),
        openAssignments: z.int(),
        /** Keep this person out. */
        conflicts: z.array(Reason),
        /** May be an interest: the officer weighs them. */
        signs: z.array(Reason),
        isProposed: z.boolean(),
      }),
    ),
    assignments: z.array(
      z.object({
        id: z.uuid(),
        assessor: z.string(),
        status: AssignmentStatus,
        dueOn: LocalDate.nullable(),
        /** What was declared; for who assigns. */
        interests: Interests.nullable(),
        records: z.array(
          z.object({
            step: z.enum(['declared', 'reminded', 'withdrawn', 'asked-again', 'sign-weighed']),
            interest: z.string().nullable(),
            text: z.string(),
            by: z.string(),
            at: Instant,
          }),
        ),
        /** Null while not submitted, and for whoever still has to score it. */
        points: z
          .array(
            z.object({
              criterion: z.string(),
              points: z.int(),
              /** Null until every sheet is in. */
              motivation: z.string().nullable(),
            }),
          )
          .nullable(),
      }),
    ),
    criteria: z.array(
      z.object({
        code: z.string(),
        label: Text,
        mean: z.string().nullable(),
        outcome: z.enum(['unknown', 'sufficient', 'almost', 'insufficient']),
      }),
    ),
    outcome: z.enum(['unknown', 'sufficient', 'near-miss', 'insufficient']),
    total: z.string().nullable(),
  })
  .meta({ id: 'AssessmentPanel' });
export type AssessmentPanel = z.output<typeof AssessmentPanel>;
