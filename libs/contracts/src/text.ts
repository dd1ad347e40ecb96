import type * as domain from '@tranche/domain/browser';
import {
  asLine,
  asRunningText,
  emailProblem,
  FIRST_DATE,
  LARGEST_AMOUNT_CENTS,
  LAST_DATE,
  ROLES,
  unsettableSentence,
  withoutInvisible,
} from '@tranche/domain/browser';
import { z } from 'zod';

/** A sentence in every language of the portal. */
export const Text = z.object({ nl: z.string(), en: z.string() }).meta({ id: 'Text' });

/** What a ceiling and the amounts under it count; of places each is one. */
export const Unit = z.enum(['euro', 'place']).meta({ id: 'Unit' }) satisfies z.ZodType<
  domain.Unit,
  domain.Unit
>;

/** Any amount that is answered: sums of what may be sent in fit as well. */
export const Cents = z.int().nonnegative().meta({
  description: 'Amount in euro cents, or in places where its unit says so',
  example: 125_000,
});

/** An amount that is sent in. */
export const SentCents = Cents.max(LARGEST_AMOUNT_CENTS).meta({
  description: `Amount in euro cents, at most ${LARGEST_AMOUNT_CENTS}`,
  example: 125_000,
});

/** One line that a person typed; what nobody can see is taken out of it. */
export const Line = z.string().overwrite(asLine);

/** Running text that a person typed. */
export const RunningText = z.string().overwrite(asRunningText);

/** What a letter may repeat: a character that it cannot print is refused by name. */
export function printed<Typed extends z.ZodType<string>>(typed: Typed) {
  return typed.superRefine((text, context) => {
    const sentence = unsettableSentence(text);
    if (sentence) context.addIssue({ code: 'custom', params: { code: 'characters', sentence } });
  });
}

/** Words to look for. */
export const SearchWords = z.string().overwrite(withoutInvisible);

/** One address, and nothing around it. */
export const EmailAddress = z
  .string()
  .overwrite(withoutInvisible)
  .refine((typed) => emailProblem(typed) === undefined)
  .meta({ format: 'email' });

export const Instant = z.iso
  .datetime({ offset: true })
  .meta({ description: 'Moment in UTC', example: '2026-11-24T09:00:00Z' });

/** Any day that is answered: what follows from the last day that may be sent in fits as well. */
export const LocalDate = z.iso.date().meta({ description: 'Date in the Netherlands' });

/** A day that is sent in. */
export const SentDate = LocalDate.refine((date) => date >= FIRST_DATE && date <= LAST_DATE).meta({
  description: `Date in the Netherlands, from ${FIRST_DATE} to ${LAST_DATE}`,
});

/** A moment that is sent in: terms that start from it still end in a year of four digits. */
export const SentInstant = Instant.refine(
  (moment) => moment >= FIRST_DATE && moment.slice(0, 10) <= LAST_DATE,
).meta({ description: `Moment in UTC, from ${FIRST_DATE} to ${LAST_DATE}` });

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

/** Something that is told, not asked: what it is, and how it is. */
export const Told = z.object({ label: Text, value: Text }).meta({ id: 'Told' });
export type Told = z.output<typeof Told>;

/** One line of “why this date”. */
export const DerivationLine = z
  .object({ date: LocalDate, text: Text, article: z.string().optional() })
  .meta({ id: 'DerivationLine' });
