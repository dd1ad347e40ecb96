import { z } from 'zod';
import { AnswerProblem } from './form.js';
import { Code, Instant, Reason, Text } from './text.js';

export const AdviceStatus = z.enum([
  'awaiting-scores',
  'to-write',
  'draft',
  'presented',
  'adopted',
]);

const Outcome = z.enum(['unknown', 'sufficient', 'almost', 'insufficient']);

/** What the committee advises on one application, beside what it is composed from. */
export const CommitteeAdvice = z
  .object({
    reference: z.string(),
    title: z.string(),
    tranche: z.string(),
    status: AdviceStatus,
    version: z.int(),
    /** An adopted edition stays; opening it again makes the next. */
    edition: z.int(),
    writtenBy: z.string().nullable(),
    writtenAt: Instant.nullable(),
    /** Written last by who reads this. */
    isYours: z.boolean(),
    /** Laid before the chair by an officer; null where nobody chairs, or nobody did so yet. */
    presentedBy: z.string().nullable(),
    presentedAt: Instant.nullable(),
    adoptedBy: z.string().nullable(),
    adoptedAt: Instant.nullable(),
    total: z.string().nullable(),
    outcome: z.enum(['unknown', 'sufficient', 'near-miss', 'insufficient']),
    /** The most points for one criterion. */
    maximum: z.int(),
    /** Empty until every score is in. */
    criteria: z.array(
      z.object({
        code: z.string(),
        label: Text,
        question: Text,
        mean: z.string().nullable(),
        outcome: Outcome,
        scores: z.array(
          z.object({
            assessor: z.string(),
            points: z.int().nullable(),
            motivation: z.string(),
            /** Its sentences in the first person, which an advice of all together rewrites. */
            firstPerson: z.array(z.string()),
          }),
        ),
        text: z.string(),
      }),
    ),
    problems: z.array(AnswerProblem),
    /** What a reader would stumble over; it stops nothing. */
    warnings: z.array(AnswerProblem),
    mayWrite: z.boolean(),
    /** What whoever reads this does with a draft: lays it before the chair, or lays it down. */
    next: z.enum(['present', 'adopt']).nullable(),
    whyNot: z.array(Reason),
  })
  .meta({ id: 'CommitteeAdvice' });
export type CommitteeAdvice = z.output<typeof CommitteeAdvice>;

export const CommitteeAdviceList = z
  .object({
    tranche: z.string(),
    name: Text,
    items: z.array(
      z.object({
        reference: z.string(),
        title: z.string(),
        applicantName: z.string(),
        listLabel: Text,
        status: AdviceStatus,
        /** Criteria with some text, of how many. */
        written: z.int(),
        criteria: z.int(),
      }),
    ),
    total: z.int(),
    adopted: z.int(),
  })
  .meta({ id: 'CommitteeAdviceList' });
export type CommitteeAdviceList = z.output<typeof CommitteeAdviceList>;

export const SaveAdvice = z
  .strictObject({
    texts: z.array(z.strictObject({ criterion: Code, text: z.string().max(5000) })).max(20),
  })
  .meta({ id: 'SaveAdvice' });
export type SaveAdvice = z.output<typeof SaveAdvice>;

/** The version that was read; for laying it before the chair and for laying it down. */
export const AdoptAdvice = z
  .strictObject({ version: z.int().nonnegative() })
  .meta({ id: 'AdoptAdvice' });
export type AdoptAdvice = z.output<typeof AdoptAdvice>;
