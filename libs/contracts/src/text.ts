import { FIRST_DATE, LAST_DATE, ROLES } from '@tranche/domain/browser';
import { z } from 'zod';

/** A sentence in every language of the portal. */
export const Text = z.object({ nl: z.string(), en: z.string() }).meta({ id: 'Text' });

export const Cents = z
  .int()
  .nonnegative()
  .max(100_000_000_000)
  .meta({ description: 'Amount in euro cents', example: 125_000 });

export const Instant = z.iso
  .datetime({ offset: true })
  .meta({ description: 'Moment in UTC', example: '2026-11-24T09:00:00Z' });

export const LocalDate = z.iso
  .date()
  .refine((date) => date >= FIRST_DATE && date <= LAST_DATE)
  .meta({ description: `Date in the Netherlands, from ${FIRST_DATE} to ${LAST_DATE}` });

export const Reference = z
  .string()
  .regex(/^[A-Z]{2,5}\d{2}-\d{4,6}$/)
  .meta({ description: 'Reference of an application', example: 'RIF26-0142' });

export const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

export const Role = z.enum(ROLES);

/** A reason why something is not possible, in the words of the law where there is an article. */
export const Reason = z
  .object({ code: z.string(), text: Text, article: z.string().optional() })
  .meta({ id: 'Reason' });

/** One line of “why this date”. */
export const DerivationLine = z
  .object({ date: LocalDate, text: Text, article: z.string().optional() })
  .meta({ id: 'DerivationLine' });
