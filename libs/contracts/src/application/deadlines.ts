import { z } from 'zod';
import { DerivationLine, Instant, LocalDate, Reference, RunningText, Text } from '../text.js';

/** A term that binds somebody, with every line of its derivation. */
export const Deadline = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    label: Text,
    /** Null while the term stands still. */
    dueOn: LocalDate.nullable(),
    standing: z.enum(['running', 'suspended', 'lapsed', 'ended']),
    /** What became of a term that ended: done in time, done too late, or no longer asked. */
    ending: z.enum(['met', 'met-late', 'dropped']).nullable(),
    derivation: z.array(DerivationLine),
    remindedAt: Instant.nullable(),
    /** A duty after the award, and when what it asks came in. */
    isDuty: z.boolean(),
    metOn: LocalDate.nullable(),
    /** It is met by beginning, so that nothing comes in. */
    begins: z.boolean(),
    /** What term starts when its receipt is recorded, where one does. */
    starts: Text.nullable(),
    /** The step that records its receipt, where more belongs to it than the day. */
    recordedBy: Text.nullable(),
    /** Who wrote down when that it came in; for the office alone, and null where nothing came in. */
    receipt: z
      .object({ by: z.string().nullable(), at: Instant, isCorrectable: z.boolean() })
      .nullable(),
    /** Every time that a receipt was recorded, put right or taken back; for the office alone. */
    receipts: z.array(
      z.object({
        at: Instant,
        by: z.string().nullable(),
        /** Null when it was taken back. */
        metOn: LocalDate.nullable(),
        /** Why it was taken back; absent of what was taken back before a reason was asked. */
        reason: z.string().exactOptional(),
      }),
    ),
  })
  .meta({ id: 'Deadline' });

export type Deadline = z.output<typeof Deadline>;

export const DutyPath = z.object({ reference: Reference, duty: z.uuid() });

/** The day on which what a duty asks came in; or that it did not, and why that stood there. */
export const DutyMet = z
  .union([
    z.strictObject({ metOn: LocalDate }),
    z.strictObject({ metOn: z.null(), reason: RunningText.trim().min(1).max(500) }),
  ])
  .meta({ id: 'DutyMet' });
export type DutyMet = z.output<typeof DutyMet>;

/** What stands of the receipt of a duty. */
export const DutyReceipt = z
  .strictObject({ metOn: LocalDate.nullable() })
  .meta({ id: 'DutyReceipt' });
export type DutyReceipt = z.output<typeof DutyReceipt>;
