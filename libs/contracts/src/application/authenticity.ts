import { readDocumentCode } from '@tranche/domain/browser';
import { z } from 'zod';
import { Instant } from '../text.js';

/** The code on a receipt or a letter, without the spaces it is printed with. */
export const DocumentCode = z
  .string()
  .regex(/^[0-9A-F]{16}$/)
  .meta({ description: 'Code on a receipt or letter', example: '3F9A0C71B2D488EE' });

/** As it was typed over or clicked. */
export const AuthenticityPath = z.object({
  code: z
    .string()
    .max(80)
    .overwrite((typed) => readDocumentCode(typed) ?? typed),
});

/** Whether a document came from here; of one that did its kind and its moment, and nothing of whom. */
export const AuthenticityView = z
  .object({
    /** Null when nothing with this code came from here. */
    document: z
      .object({
        kind: z.enum(['receipt', 'letter']),
        /** Of receipt, or of sending. */
        at: Instant,
      })
      .nullable(),
  })
  .meta({ id: 'AuthenticityView' });
export type AuthenticityView = z.output<typeof AuthenticityView>;
