import { z } from 'zod';
import { Code, Instant, Reason, Reference, Text } from './text.js';

export const DocumentPath = z.object({ reference: Reference, document: z.uuid() });

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
  })
  .meta({ id: 'DocumentView' });
export type DocumentView = z.output<typeof DocumentView>;

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
      }),
    ),
    problems: z.array(Reason),
    canEdit: z.boolean(),
    scanning: z.boolean(),
  })
  .meta({ id: 'DocumentList' });
export type DocumentList = z.output<typeof DocumentList>;
