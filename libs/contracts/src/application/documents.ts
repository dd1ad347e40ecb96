import { z } from 'zod';
import { Code, Instant, printed, Reason, Reference, RunningText, Text } from '../text.js';

export const DocumentPath = z.object({ reference: Reference, document: z.uuid() });

/** What is wanting in a document, in words that the applicant can act on. */
export const RemarkOnDocument = z
  .strictObject({ text: printed(RunningText.trim().min(1).max(1000)) })
  .meta({ id: 'RemarkOnDocument' });
export type RemarkOnDocument = z.output<typeof RemarkOnDocument>;

export const DocumentRemark = z
  .object({
    text: z.string(),
    at: Instant,
    /** Who made it, for the office alone. */
    by: z.string().nullable(),
    /** Whether the applicant was asked about it; before that it is a note of the office. */
    isTold: z.boolean(),
    /** Another document of its kind came in since. */
    isAnswered: z.boolean(),
  })
  .meta({ id: 'DocumentRemark' });
export type DocumentRemark = z.output<typeof DocumentRemark>;

/** For which requirement a document is uploaded. */
export const UploadQuery = z.object({ kind: Code });

export const DocumentView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    fileName: z.string(),
    bytes: z.int(),
    contentType: z.string(),
    sha256: z.string(),
    scan: z.enum(['clean', 'not-scanned']),
    /** Why it cannot be read, and what helps; it does not count as present then. */
    defect: Reason.nullable(),
    /** An earlier document of the application with the very same bytes. */
    sameAs: z.object({ kind: z.string(), fileName: z.string() }).nullable(),
    uploadedBy: z.string(),
    uploadedAt: Instant,
    /** What an officer found wanting in it. */
    remark: DocumentRemark.nullable(),
  })
  .meta({ id: 'DocumentView' });
export type DocumentView = z.output<typeof DocumentView>;

/** A document as it was sent, and taken away or replaced by a later supplement. */
const ReplacedDocument = z.object({
  id: z.uuid(),
  fileName: z.string(),
  contentType: z.string(),
  takenAwayAt: Instant,
  /** What was wanting in it, where the office said so. */
  remark: z.object({ text: z.string(), at: Instant }).nullable(),
});

export const DocumentList = z
  .object({
    requirements: z.array(
      z.object({
        kind: z.string(),
        label: Text,
        hint: Text.optional(),
        article: z.string(),
        required: z.boolean(),
        maximumBytes: z.int(),
        contentTypes: z.array(z.string()),
        documents: z.array(DocumentView),
        /** Whether this reader may add, replace or remove documents of this kind now. */
        canEdit: z.boolean(),
        /** Documents that were sent earlier and are there no more: they can still be read. */
        replaced: z.array(ReplacedDocument),
      }),
    ),
    problems: z.array(Reason),
    canEdit: z.boolean(),
    /** Whether this reader may say now what is wanting in a document. */
    canRemark: z.boolean(),
    scanning: z.boolean(),
  })
  .meta({ id: 'DocumentList' });
export type DocumentList = z.output<typeof DocumentList>;
