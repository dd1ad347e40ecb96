import { z } from 'zod';
import { AnswerProblem, Answers, SectionDefinition } from '../form.js';
import { Code, Instant, Reason, Reference, Told } from '../text.js';

export const SectionPath = z.object({ reference: Reference, section: Code });

/** A page of the form with what was filled in. Its `ETag` must come back as `If-Match` on a save. */
export const SectionView = z
  .object({
    definition: SectionDefinition,
    answers: Answers,
    version: z.int(),
    problems: z.array(AnswerProblem),
    /** After a save: what could not be kept at all, so that the answer before it still stands. */
    refused: z.array(AnswerProblem),
    /** What the answers so far make impossible, at the question that made it known. */
    stops: z.array(z.object({ field: z.string(), reason: Reason })),
    /** What few people mean, at its question; it stops nothing. */
    warnings: z.array(z.object({ field: z.string(), reason: Reason })),
    /** What the tranche settled about what is asked here. */
    told: z.array(Told),
    updatedBy: z.string().nullable(),
    /** The reader saved it last, perhaps in another window. */
    isYours: z.boolean(),
    updatedAt: Instant.nullable(),
    canEdit: z.boolean(),
    /** Partners whose lines the reader writes, though not the page as a whole. */
    ownLinesOf: z.array(z.string()),
    /** Present where the draft can still become another kind of application. */
    canBeOther: z.literal(true).exactOptional(),
    position: z.object({ number: z.int(), of: z.int() }),
    previous: z.string().nullable(),
    next: z.string().nullable(),
  })
  .meta({ id: 'SectionView' });
export type SectionView = z.output<typeof SectionView>;

export const SaveSection = z.strictObject({ answers: Answers }).meta({ id: 'SaveSection' });
export type SaveSection = z.output<typeof SaveSection>;
